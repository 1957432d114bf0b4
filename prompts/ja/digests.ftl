# CX責任者とスポンサーのための、1週間の数字。
not-reader = 週の数字は、それをもとに動けるCX責任者とスポンサーのためのものです。自分の質問と案件はホームにあります。
no-digest = その週の数字は保存されていないか、もう残っていません。
nothing-waits = 役員を待っている好事例の下書きはもうありません。
nobody-to-nudge = リマインドする相手がいません。期限切れがもうないか、まだ誰にも伝えられない段階です。
no-preview = ダイジェストを試せるのは、CX責任者、スポンサー、管理者です。
help-digest = { $name } digest：最新の週の数字。{ $name } digest preview：誰に、いつ、どのように届くか

digest = { $monday }の週
digest-home = 今週の数字
digest-when = { $company }、{ $from }～{ $to }
digest-quiet = 静かな週でした。終わった会議も、戻ってきた決定も、知らされた好事例もありません。それでもお客さまのためによいことがあったら、{ $name } winで知らせてください。
digest-running = 終わった週のうち最新のものです。進行中の週は終わるまで集計しません。途中で2回見て差を取ると、1件の回答がわかってしまうからです。
digest-hidden = { $least }人未満のグループと、引き算でそれがわかってしまうものは表示しません。
digest-unsure = カード{ $count }枚は届いたかどうかを確認できませんでした。二重には投稿していません。
digest-blind = { $of }件中{ $count }件のカレンダーを、{ $since }から{ $until }まで読み取れませんでした。その間に新しく入った会議については質問していません。
digest-blind-more = 同じことがほかに{ $count }回ありました。CSVに記載しています。
share-of-all = { $percent }%（95%区間：{ $low }～{ $high }%）

part-wins = 好事例
wins-none-posted = 投稿された好事例はありません。
win-line = { $name } · { $team }：{ $change }
win-line-teamless = { $name }：{ $change }
wins-more = ほかに{ $count }件が一覧にあります。
wins-waiting = ほかに{ $count }件が準備中で、まだ投稿されていません。

even-4 = 過去4週：{ $spread }
even-13 = 過去13週：{ $spread }
even-departments = { $whole }部署中{ $part }部署に好事例
even-frontline = { $whole }件中{ $part }件が現場のチームの好事例
even-unheard = 4週間、現場のチームの好事例がありません。毎日お客さまと話す人に話題がないことはまれです。尋ねてみてください。

part-value = 価値
value-sum = { $amount }
value-from = { $count }件の好事例について確認された金額です。幅のある金額は、下限と上限をそれぞれ合計しています。
value-waits = 投稿された好事例{ $count }件の価値は未確認のため、含めていません。

part-coverage = 席を設けた会議
coverage-share = 質問できた会議{ $whole }件中{ $part }件：{ $share }
coverage-few = 質問できた会議が{ $least }件に満たず、割合を示せません。
coverage-none = 質問できた会議はありませんでした。

answers-share = 質問を受けた{ $whole }人中{ $part }人が回答：{ $share }
answers-few = 質問を受けた人が{ $least }人に満たないか、チームごとの人数が少なく、数字から個人がわかるおそれがあります。
answers-none = 個人あての質問で締め切られたものはありません。
load = 1人あたり平均{ $mean }件、最大{ $most }件
answers-silent = { $closed }件中{ $silent }件の質問で、回答が2件未満でした。沈黙は賛成ではありません。

part-thoughts = 見直し
thoughts-none = 戻ってきた決定も、未決の決定もありません。
thoughts-opened = 新規{ $count }件
thoughts-changed = 変更{ $count }件
thoughts-kept = 理由つき維持{ $count }件
thoughts-open = 未決{ $count }件
thoughts-overdue = 期限切れ{ $count }件（{ $names }）
part-across = 部署をまたぐもの
across-silos = チームをまたぐ案件{ $count }件（{ $names }）
across-repeated = お客さまが同じことを繰り返す案件{ $count }件（{ $names }）
thoughts-names-more = { $names }、ほか{ $count }件

part-leaders = リーダー
week-leaders-share = { $whole }人中{ $part }人がお客さまの話をしました：{ $share }
week-leaders-how = 投稿{ $verified }人、自己申告{ $claimed }人。
week-leaders-few = リマインドを受けたリーダーが{ $least }人に満たず、数えると個人がわかってしまいます。
week-leaders-none = リマインドの対象となるリーダーはいませんでした。
week-calls-share = 電話できるお客さま{ $whole }人中{ $part }人に電話しました：{ $share }
week-calls-few = リーダーに紹介したお客さまが{ $least }人に満たず、割合を示せません。
week-calls-none = リーダーに紹介したお客さまはいませんでした。
week-calls-counted = 誰が誰に電話したかは、各リーダーとスポンサーだけが知っています。ここには人数だけを示します。
week-leaders-missed = ボットが動いていなかったため、{ $count }件のリマインドを送れませんでした。誰の不利にもなりません。
sponsor-active = スポンサー：{ $who }（活動中）
sponsor-waited = スポンサー：設定に記載がありますが、まだつながっていません。
sponsor-vacant-days = 過去1年で、スポンサー不在の日が{ $count }日ありました。
sponsor-vacant = { $since }から、活動中のスポンサーがいません。

part-numbers = 送られてきた数字
number = { $name }：{ $amount }
number-more = 前週より{ $change }増
number-less = 前週より{ $change }減
number-same = 前週と同じ
number-first = 前週の数字なし
number-from = 出所：{ $source }
number-of = { $day }の週
number-gap = { $name }：4週間以上届いていません。
numbers-more = ほかに{ $count }件が一覧にあります。
numbers-beside = この週と並べて示すだけで、理由を示すものではありません。

part-to-do = 今週できること
to-do-owner = { $name }は複数のチームに関わりますが、担当者がいなくなりました。誰が引き受けるかをスポンサーと決めてください。
to-do-sponsor = スポンサーを決めましょう。全員の責任は、誰の責任でもなくなります。CX責任者と管理者は/chair sponsorで指名できます。
to-do-case = { $name }は期限切れが最も長く続いています。何が妨げなのか、{ $who }さんに尋ねてください。
to-do-case-ownerless = { $name }は期限切れが最も長く続いています。何が妨げなのか尋ねてください。
to-do-names = { $name }は名前の確認を待っています。チームの責任者にひと声かけてください。
to-do-post = { $name }は役員の投稿を待っています。役員の誰かに頼んでください。
to-do-team = { $team }では質問できる会議がありましたが、回答がありませんでした。どうすれば役に立つか、責任者に尋ねてください。
to-do-thank = { $name }について、皆が読める場所で{ $team }にお礼を伝えてください。
to-do-thank-teamless = { $name }に関わった皆さんに、皆が読める場所でお礼を伝えてください。
to-do-nothing = 急ぎのことはありません。しばらく話を聞いていないチームに、今週お客さまが何と言っていたか尋ねてみてください。

list-wins = 好事例
list-value = 価値
list-meetings = 会議
list-answers = チーム別の回答
list-thoughts = 見直し
list-across = 部署をまたぐもの
list-leaders = リーダー
list-load = 質問の回数
list-overdue = 期限切れ
list-heard = 話したこと、聞いたこと
list-calls = お客さまへの電話
list-pledges = 約束
list-numbers = 送られてきた数字
list-sheet = CSV
list-open = 一覧を開く
list-which = どれを詳しく見ますか？
list-of = { $list }：{ $week }
list-back = 前へ
list-on = 次へ
list-page = { $page }/{ $pages }ページ
list-empty = この数字の内訳はありません。
win-posted = { $line }（{ $day }投稿）
win-waiting = { $line }（未投稿）
value-counted = { $line }（{ $amount }相当）
value-unconfirmed = { $line }（価値は未確認）
meetings-asked = { $count ->
    [0] 質問した会議はありません。
   *[other] { $count }件の会議について質問しました。
 }
meetings-quiet = { $count }件の会議では質問しませんでした：{ $rule }。質問しなかった会議の{ $percent }%です。
meetings-titles = 非公開やデリケートな会議の名前はどこにも保存しないため、ここにも表示しません。
answers-all = 全チーム
answers-of = { $part }/{ $whole }：{ $share }
answers-hidden = 非表示
teamless = チームなし
thought-line = { $name } · 「{ $title }」 · { $state }
thought-line-hidden = { $name } · { $state }
thought-changed = 変更：{ $outcome }
thought-kept = 維持：{ $outcome }
thought-changed-hidden = 変更
thought-kept-hidden = 維持
thought-open = 未決、期限{ $due }
thought-overdue = { $due }から期限切れ
load-mean = { $group }：1人あたり平均{ $amount }件（{ $people }人）
load-p90 = { $group }：10人中9人が{ $amount }件以下
load-most = { $group }：最大{ $amount }件
load-hidden = { $group }：非表示
pledge-line = { $name } · 「{ $words }」
pledge-was-kept = 達成、約束の日{ $due }
pledge-was-dropped = 中止、約束の日{ $due }
pledge-is-late = 遅れ、約束の日{ $due }
week-leaders-counted = 誰が話したかは、各リーダーとスポンサーだけが知っています。ここには人数だけを示します。
leader-verified = 投稿した
leader-claimed = 話したと申告
leader-not = 今週はなし
leader-nothing = まだなし
leader-missed = ボット停止のためリマインドなし
leader-away = 不在（この週は数えません）

sheet = 表計算用の数字
sheet-link = { $link }（アドレスは本人専用で、{ $until }まで有効です）
sheet-fetch = CSVをダウンロード
sheet-quoted = ブラウザー用のアドレスがないため、ここからファイルをダウンロードできません。中身は次のとおりです：
sheet-cut = 長すぎて全部は表示できません。CHAIR_PUBLIC_URLを設定すると、全体をダウンロードできます。

drafts-approve = 下書き{ $count }件を承認
drafts-ask = 投稿を{ $count }件依頼
drafts-asked = 投稿を依頼しました
asked-now = { $count ->
   *[other] { $names }：役員の勤務時間になりしだい、下書きをリマインドします。
 }
asked-before = { $count ->
   *[other] { $names }：役員はすでに知っています。リマインドは下書きごとに1回です。ひと声かけるほうが効果的かもしれません。
 }
asked-rehearsal = 今は何も投稿されないため、誰にも依頼しません。ボットが稼働すれば依頼できます。
nudge = { $count }人にリマインド
nudged = リマインドしました
nudged-now = { $count ->
   *[other] { $names }の担当者に、勤務時間中にリマインドします。
 }
nudged-before = { $count ->
   *[other] { $names }の担当者には、{ $day }以降すでにリマインドしています。
 }
nudged-how = 誰が頼んでも、案件ごとに週1回です。休みを希望している人には送りません。
nudge-title = { $name }が決定を待っています
nudge-asks = 期限は{ $due }でした。何が妨げになっているのか、CX責任者が気にかけています。決定するか、引き継いでください。
nudge-once = このリマインドは多くても週1回です。
nudge-passed = 別の人の担当になりました。することはありません。

preview = ダイジェストのプレビュー
preview-now = 今すぐ自分に送る
preview-mark = 本人だけのプレビューです。誰にも送られていません。終わった週のうち最新のものを、実際に届く形で示しています。当日は、その時点で終わっている週のものになります。
preview-dry = 誰にも送られていません。今送るとしたら：{ $week }
preview-who = 次に届く人
preview-nobody = なし（設定にCX責任者の記載がありません）
preview-line = { $who }、{ $at }
preview-quiet = { $who }、{ $at }（ボットの稼働後。それまでは送りません）
preview-unmet = { $who }、{ $at }（それまでにつながれば）
preview-more = ほか{ $count }人

# ボットに言うこと、ボットから聞くこと。
too-late = この質問は締め切られたため、回答は数えられません。次の質問をお待ちください。
gone = この質問はもうありません。
outsider = ここで質問するのは{ $company }の人だけです。ありがとうございます。
cannot-count = この質問の回答はもう集計できません。データをバックアップから復元したときに失われました。次の質問をお待ちください。
answer-first = 先に回答してから、理由を書いてください。
too-long = { $length }文字あります。{ $most }文字までです。
empty = 何か書いてください。
not-understood = 「{ $value }」は使えません。候補から選んでください。
not-host = これができるのは、この会議の主催者だけです。
redecided = 決定はすでに1回変更されています。また変わった場合は、手動で質問し直してください。
not-owner = { $name }は別の人の担当のため、決定できません。
settled = { $how ->
    [changed] { $name }はすでに決まっています。変更：{ $outcome }
   *[kept] { $name }はすでに決まっています。維持：{ $outcome }
 }
nobody-chosen = 同僚を一人選んでください。
not-to-them = 引き受けられるのは社内の人だけです。この人は社内の名簿に見つかりません。
theirs-already = 自分と、今{ $name }を担当している人以外を選んでください。
offered-already = { $name }はすでにこの人に依頼していて、返事を待っています。
offer-over = この依頼は終わりました。
no-case = この案件はもうありません。
not-admin = 設定を変更できるのは管理者だけです。管理者に相談してください。
not-yours = 閲覧できません。必要な場合は管理者に相談してください。
words-gone = このコメントはもうありません。

stopped = 今後は質問しません
stopped-more = 質問もリマインドも届きません。質問を見かけたら回答できますし、いつでも再開できます。
ask-again = 質問を再開
snooze = しばらく休む
snooze-title = しばらく休む
snooze-how-long = どのくらい休みますか？
snooze-for-day = 1日
snooze-for-week = 1週間
snoozed = しばらくお休みします
snoozed-more = { $until }まで質問もリマインドも届きません。質問を見かけたら回答できます。
home-snoozed = { $until }まで休む設定です。
started = 質問を再開しました
started-more = おかえりなさい。次の質問は、会議のあとに届きます。
switched-off = 質問を停止しました
switched-off-more = { $number ->
    [0] 投稿待ちのものはありませんでした。
   *[other] 投稿待ちのカード{ $number }枚を破棄しました。
 }

help = できること
help-meant = { $word }のことですか？
help-unknown = 「{ $typed }」はわかりません。
help-ask = { $name } ask（決定を続けて書けます）：いちばん大切なお客さまならどう思うかを、この場所で尋ねる
help-decisions = { $name } decisions（言葉を続けて書けます）：自分の質問と案件、またはその言葉を含むもの
help-why = { $name } why：ここで質問した理由、しなかった理由
help-home = { $name } home：自分のページ
help-stop = { $name } stop：今後は質問しない
help-snooze = { $name } snooze：1日または1週間休む
help-start = { $name } start：質問を再開
help-privacy = { $name } privacy：自分について保存されていることと、見える人
help-sponsor = { $name } sponsor：次のスポンサー
help-setup = { $name } setup：ボットの設定
help-setup-off = { $name } setup off：すべてを今すぐ停止

privacy = 自分について保存されていることと、見える人
privacy-open = 質問の受付中、回答は名前ではなく鍵のもとで保存されます。
privacy-closed = 締め切ると、鍵は破棄されます。その後は、自分で名前の表示を選んだ場合を除き、誰の回答かは運営側も含め誰にもわかりません。
privacy-words = コメントは、自分で共有した場合だけ、名前なし、順不同で主催者に届きます。共有しないコメントは締め切り時に削除されます。
privacy-asked = 質問を受けたことは、質問とその案件が終わってから{ $days }日後まで保存されます。
privacy-counters = 本人だけの数が二つあります。続けて見送った質問の数と、今月回答した数です。
privacy-counters-now = 現在：続けて見送った質問{ $ignored }件、今月の回答{ $took_part }件。
privacy-admins = 管理者に回答は見えません。タップはチャットのプラットフォームを経由します。そこで何が保存されるかは、プラットフォームしだいです。
privacy-no-model = 言語モデルは使っていません。
privacy-model = 言語モデルを使っています：{ $name }（{ $where }）。好事例の投稿文を作るために、知らされた内容を読みます。文章は、ほかの人の目に触れる前に役員が読みます。また、共有の前にフォームに明記されている場合に限り、共有されたコメントをテーマに分けることがあります。回答、共有されていないもの、功労者の名前は読みません。
privacy-stopped = 質問を受けない設定です。

home-title = Empty Chair
home-settings = 設定
home-asked = 質問を受ける設定です。自分の上限：1日{ $day }件、7日間で{ $week }件。
home-support = このボットについての質問は、管理者に尋ねるか、{ $name } helpと入力してください。

setup-shown = ボットの設定
setup-none = まだ何も設定されていません。サーバーで：app.py setup FILE.toml
setup-company = 会社
setup-live = 稼働中
setup-rehearsal = リハーサル：判断と記録だけを行い、投稿は管理者にのみ
setup-off = 停止中
setup-mode = モード
setup-teams = 稼働中のチーム
setup-all-teams = すべて
setup-no-teams = なし
setup-limits = 上限
setup-limits-value = 1日{ $day }件、週{ $week }件、{ $fewest }～{ $most }人の会議
setup-languages = 言語
language-draft = { $language }（下書き）
setup-off-button = 停止する
closed-one = 「{ $title }」
closed-hidden = 出席した会議

asked-less = 質問を減らします
asked-less-more = 二つの上限が半分になります。自分のページで変更できます。
ask-less = 質問を減らす
useful = 今も役に立っていますか？
useful-more = 最近の質問が続けて見送られたため、しばらく控えていました。今後どうしますか？
useful-yes = はい
useful-less = 減らす
useful-stop = やめる
help-where = { $name } where：質問する場所と、その変更
help-pause = { $name } pause：ここでは2週間、誰にも質問しない。{ $name } pause offで終了
newer = 新しいもの
older = 古いもの
home-page = { $section }、{ $page }ページ
section-open = 受付中の質問
section-cases = 自分の案件
section-closed = 終了した質問
section-series = 質問しない定例
section-reported = 報告されたコメント
home-welcome = お客さまの席を一つ
home-welcome-more = { $company }で会議が終わると、出席者に一つ質問します。「いちばん大切なお客さまなら、どう思うか」。ワンタップで、秘密を守って回答できます。お客さまが嫌がりそうなことは、決めた人のもとに戻ります。
home-welcome-try = 質問はまだ届いていません。試すには、ボットのいるチャンネルで{ $name } askと入力し、続けて決定を書いてください。
home-help = できること
home-guest = ここで質問するのは{ $company }の人だけですので、することはありません。ご覧いただきありがとうございます。
home-asked-less = 質問を減らす設定です。自分の上限：2日間で{ $day }件、14日間で{ $week }件。
home-budget = { $count ->
    [0] 過去7日間に質問は届いていません。
   *[other] 過去7日間に{ $count }件の質問が届きました。
 }
home-kept = 本人について保存するのは、質問を受けたこと、二つの数、名前を付けて書いたことです。回答は鍵のもとで保存され、質問が締め切られると、誰とも結びつかなくなります。
home-privacy = 保存されている情報
health = ボットの状態
health-waited = 待っているもの
health-more = ほか{ $count }件
health-troubled = 表示できなかったもの
health-try = { $name } setup offですべて停止します。サーバーのapp.py doctorで、必要なものをすべて確認できます。

place-gone = 質問が表示できなくなりました
place-gone-more = 「{ $title }」について質問しましたが、その場所に今は投稿できません。アーカイブされたか、ボットが外されたか、カードが削除されました。
place-gone-hidden = 主催した会議について質問しましたが、その場所に今は投稿できません。アーカイブされたか、ボットが外されたか、カードが削除されました。
place-gone-invited = 質問を受けた人はホームで見つけられ、{ $until }まで回答できます。
place-gone-nobody = 個人あての質問ではなかったため、今は誰も回答できません。まだ必要なら、別の場所で質問し直してください。
place-gone-closed = 締め切られました。結果はホームにあります。

intro = Empty Chairがここに加わりました
intro-by = { $who }さんに招待されました。
intro-by-somebody = 同僚に招待されました。
intro-more = ここでの会議が終わると、出席者に一つ質問することがあります。「いちばん大切なお客さまなら、その決定をどう思うか」。ワンタップで、秘密を守って回答できます。会話は読まず、何も録音しません。
intro-budget = 質問は一人あたり1日{ $day }件、7日間で{ $week }件までです。
intro-mute = 静かにさせるには：この場所では{ $name } pause、自分だけなら「その他」の「今後は質問しない」、またはボットを外してください。

warms-up = { $team }は{ $day }まで準備期間です。
warms-up-means = それまで、このチームの決定の見直しは主催者だけに届きます。

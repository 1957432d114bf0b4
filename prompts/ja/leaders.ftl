# リーダーの1週間。
week-title = 今週の、お客さまのための1分
week-morning = { $name }さん、おはようございます。
week-hello = { $name }さん、こんにちは。
week-warning = この2週間、投稿も話もありませんでした。このままだと{ $day }に、そのことを1行で{ $sponsor }に伝えます。
week-news = 伝えたいよい知らせ（{ $name }）：{ $change }
week-credit = 功労者：
week-no-news = 今週は伝える知らせがありません。{ $count ->
    [0] 見直しを抱えたチームはありませんが、お礼のひと言はいつでも役に立ちます。
   *[other] { $count }チームに見直しが残っています。ひと言が励みになります。
 }
week-say = 自分の言葉で話してください。2行で十分です：
week-short = この四半期：{ $line }
week-long = 長い目で：{ $line }
week-became-posted = 投稿しました。ありがとうございます。
week-became-talked = 話しました：{ $where }。ありがとうございます。
week-became-linked = 話しました：{ $where }。メッセージを確認しました。ありがとうございます。
week-became-away = 今週は不在のため、数えません。
week-reach = { $room }、{ $people }が読めます。
week-reach-nameless = { $people }が読めます。
reach-people = 同僚{ $count }人
reach-people-more = 同僚{ $count }人以上
unseen-elsewhere = 申告どおりに保存しました。このリンクの先は確認できません。
unseen-teams = 申告どおりに保存しました。Teamsではボットがメッセージを確認できません。このカードから投稿したものは投稿として数えます。
unseen-not-there = 申告どおりに保存しました。そこにメッセージが見当たりません。確認できるのは、ボットが参加しているチャンネルだけです。
unseen-may-not-look = 申告どおりに保存しました。ここではメッセージを確認する権限がありません。
unseen-no-answer = 申告どおりに保存しました。Slackからの応答が間に合いませんでした。もう一度保存すると、再度確認します。
unseen-not-theirs = 申告どおりに保存しました。リンク先のメッセージは別の人が書いたものです。
unseen-not-this-week = 申告どおりに保存しました。リンク先のメッセージは今週のものではありません。
unseen-not-among-us = 申告どおりに保存しました。リンク先は同僚が読まない場所か、社外の人も読める場所です。
week-became-not = 今週はなしとしました。次のカードは来週届きます。
week-became-snoozed = 後回しにしました。{ $when }にまた届きます。
week-came-back = このカードは下にもう一度届いています。
week-link = リンク
week-past = { $count ->
    [1] 先週：{ $weeks }。
   *[other] 過去{ $count }週：{ $weeks }。
 }
week-first = 最初の週です。
week-seen-by = 見えるのは本人とスポンサー（{ $sponsor }）だけです。
week-seen-by-you = スポンサー本人にだけ見えます。
week-word-posted = 投稿した
week-word-talked = 話した
week-word-nothing = —
week-word-missed = ボット停止
week-word-away = 不在
week-word-in = { $word }（{ $room }、{ $people }）
week-word-among = { $word }（{ $people }）
week-away-until = 復帰は{ $day }です。それまでカードは届きません。
week-away = 受け付けました：不在
week-away-more = 復帰までカードは届かず、その間の週は数えません。
week-back = おかえりなさい
week-back-more = カードがまた毎週届きます。
week-posted = 投稿しました
week-posted-more = 自分の名前で載っています。今週のカードから編集や取り下げができます。
week-talked = 受け付けました：話した
week-talked-more = 週が終わるまで変更できます。
week-not = 受け付けました：今週はなし
week-not-more = 週が終わるまで変更できます。
week-snoozed = 後回しにしました
week-snoozed-more = カードは次の営業日にまた届きます。
post-edited = 投稿を変更しました
post-edited-more = 同じ場所に、新しい言葉で載っています。
post-down = 投稿を取り下げました
post-down-more = もうどこにも載っていません。

post-it-now = 今すぐ投稿
talked-about-it = 話した
not-this-week = 今週はなし
snooze-week = 翌日に回す
away-until = 不在にする
away-day = 復帰する日
away-hint = それまでカードは届きません。いつまで不在かは{ $sponsor }に見えます。過去の日を入れると不在を終えます。
away-hint-own = それまでカードは届きません。過去の日を入れると不在を終えます。
leader-edit = 編集
leader-take-down = 取り下げる
post-words = 伝える言葉
post-words-hint = 自分の言葉で。自分の名前で投稿され、実行した人は下にメンションされます。
post-where = 場所
post-draft = お客さまのためのよい知らせ：{ $change }
talked-where = どこで話しましたか？
talked-link = リンク
talked-link-hint = あれば。今週自分が書き、同僚が読めるメッセージへのリンクは、投稿として数えます。
heard-all-hands = 全社会議
heard-team-meeting = チーム会議
heard-one-to-one = 1on1
heard-written = 文章

say-short-1 = お客さまが本来しなくてよいはずの手間を、一つなくします。
say-short-2 = 同じことを2回尋ねるお客さまを減らします。
say-short-3 = お客さまの困りごとを知った人は、許可を待たずに直して構いません。
say-short-4 = 決める前に、いちばん大切なお客さまならどう思うかを考えます。
say-long-1 = 誰も同じことを繰り返さなくてよい会社になりたいと思います。
say-long-2 = お客さまにとってよいことは、時間をかければ私たちにとってもよいことです。
say-long-3 = お客さまの信頼を失うくらいなら、売上を一つ失うほうを選びます。
say-long-4 = 言ったことではなく、お客さまのためにしたことで知られる会社になります。

leader-post-by = { $name }（Empty Chair経由）
leader-post-credit = { $name }の功労者：

leader-also = ほかに{ $names }
leader-named = 功労者：{ $names }
leader-new = お客さまの話をするリーダーの一人になりました
leader-new-more = 週に一度、都合のよい時間にカードが届きます。伝えたいよい知らせと、話すための2行です。投稿する、話したと知らせる、今週はなし、のいずれかをワンタップで選べます。
leader-kept = 週ごとに保存するのは結果だけです：投稿した（場所と、そこにいる同僚の人数）、話した（場所とリンク）、不在、または何もなし。{ $days }日後に削除されます。
leader-link = 自分のメッセージへのリンクがあれば、誰が、どこで、いつ書いたかだけを確認します。確認できないものは申告どおりに残します。
leader-seen = 週の記録と不在の期間が見えるのは、本人とスポンサー（{ $sponsor }）だけです。CX責任者には、リーダーが5人以上の場合に話した人数だけが見え、名前は見えません。
leader-seen-by-you = 週の記録は、スポンサー本人にだけ見えます。CX責任者には、リーダーが5人以上の場合に話した人数だけが見え、名前は見えません。
leader-quiet = どちらもない週が2週続くと、{ $sponsor }に1行伝えます。その1営業日前に、まず本人に知らせます。

quiet-leader = 静かな2週間
quiet-leader-more = { $who }さんは2週続けて、お客さまについての投稿も話もしていません。このお知らせが届くことは本人に伝えてあります。ひと声かけてみてください。
vacant = スポンサーがいません
vacant-more = 設定に記載のある{ $sponsor }は、退職したか、ここではゲストかボットです。{ $since }から続いています。
vacant-mend = 経営の立場でお客さまを代表する人が一人必要です。指名できますが、本人が引き受ける必要があります。
vacant-over = スポンサーが決まりました
vacant-over-more = { $since }から不在でした。

leaders-weeks = リーダーの週
leaders-one = { $name }：{ $weeks }
leaders-one-away = { $name }（不在、復帰{ $day }）：{ $weeks }
leaders-seen-by-sponsor = 各リーダーの過去4週です。全員分が見えるのはスポンサーだけで、各リーダーには自分の分だけが見えます。
leaders-counted = { $day }の週：リーダー{ $leaders }人中{ $talked }人がお客さまの話をし、うち{ $posted }人が投稿しました。
leaders-few = { $day }の週：リーダーが5人に満たないため、人数は表示しません。
section-leaders = リーダーの週

not-your-week = この週の記録はありません。
week-over = その週は終わったため、もう変更できません。
no-day-left = 今週の営業日はもうありません。来週のカードが届きます。
snoozed-today = すでに後回しにしています。次の営業日にまた届きます。
nowhere-to-say = 同僚だけが読める場所がありません。管理者にお知らせの場所の設定を頼むか、話したと知らせてください。
posted-this-week = すでに投稿しています。編集や取り下げができます。
too-long-away = 長すぎます。{ $most }週先までにしてください。
post-gone = ここに自分の投稿はありません。
no-link = ウェブアドレスではありません。https://で始まり、空白を含みません。
leader-rehearsal = リハーサル中か停止中のため、まだ何も投稿されません。話したと知らせることはできます。

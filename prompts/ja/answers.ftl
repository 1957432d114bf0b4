# 質問と回答。質問と4つの選択肢は固定です：docs/words.md。
question = いま下した決定を、私たちのいちばん大切なお客さまはどう思うでしょうか？
like = 喜ぶ
not-notice = 気づかない
dislike = 嫌がる
no-decision = 今日は決定なし

after-meeting = 「{ $title }」のあとの質問です。
after-hidden = 先ほど終わった会議についての質問です。
asked-by = { $who }さんからの質問です。
decision = 決定：{ $decision }
decision-changed = 主催者が決定の書き方を改めました。回答は変更できます。
as-them = 自分の意見ではなく、お客さまの立場で答えてください。
small-group = 人数が少ないため、誰の回答かを主催者が推測できるかもしれません。
small-group-perhaps = 回答が少ないと、誰の回答かを主催者が推測できるかもしれません。
for = 対象：
progress = { $invited }人中{ $answered }人が回答しました。{ $until }まで受け付けます。
progress-unknown = { $answered }人が回答しました。{ $until }まで受け付けます。

result = { $answered ->
    [0] { $invited }人のうち、回答した人はいませんでした。
   *[other] { $invited }人中{ $answered }人が回答しました。
 }
result-unknown = { $answered ->
    [0] 回答した人はいませんでした。
   *[other] { $answered }人が回答しました。
 }
concern = 懸念が寄せられました。内容は主催者に届いています。
no-concern = 懸念は寄せられませんでした。沈黙は賛成ではありません。
uncounted = 回答を集計できませんでした。データをバックアップから復元したときに失われ、もう誰も読めません。
uncounted-line = 集計できませんでした。
pooled = 直近{ $count }回の合計、{ $answered }件の回答：

noted = 受け付けました。{ $until }まで変更できます。
noted-words = コメントとあわせて受け付けました。{ $until }までどちらも変更できます。
say-why = 理由を書く
stop-asking = 今後は質問しない
why-did-i = なぜ届いたのか
name-decision = 決定を書く
i-was-there = 出席していた

not-there = この会議には出席していません
not-there-more = 質問は出席した人だけに届きます。こちらの見落としでしたら、出席していたことを知らせてから回答してください。
joined = 出席として記録しました
joined-more = これで回答が数えられます。お客さまはどう思うでしょうか？

say-why-title = 理由を書く
send = 送信
cancel = キャンセル
reason = そう思う理由は？
reason-hint = 500文字まで。
heard = お客さまは何と言っていましたか？
objects = 自分自身の意見
objects-tick = この決定は支持できない
share = コメント
share-tick = コメントを主催者に共有する
share-hint = 下で名前の表示を選ばない限り、名前は付きません。締め切り後は取り消せません。共有しないコメントは、読まれないまま削除されます。言語モデルが読むことはありません。
named = 名前
named-tick = 回答とコメントに自分の名前を表示する
named-hint = 主催者と、質問を受けた全員が読めるようになります。

decision-title = 決定
decision-field = 何が決まりましたか？一文で書いてください。
decision-hint = 200文字まで。最初の回答が届いたあとは、1回だけ変更できます。
ask-title = お客さまの立場で聞く
ask-now = 質問する

suggested = 何が決まりましたか？
suggested-more = 「{ $title }」の記録から、次の文が提案されています。本人にだけ表示されていて、同意すると質問に載ります。
suggested-hidden = 会議の記録から、次の文が提案されています。本人にだけ表示されていて、同意すると質問に載ります。
suggested-until = 何もしなければ、質問の締め切り（{ $until }）とともに消えます。
suggested-taken = いま質問に載っている文です。
use-it = これを使う
write-my-own = 自分で書く
no-thanks = 使わない

first-contact = Empty Chairについて
first-contact-more = { $company }では、お客さまのために椅子を一つ空けています。会議のあとに質問が一つ届くことがあります（多くても1日{ $day }件、週{ $week }件）。回答は秘密です。主催者に伝わるのは懸念があるかどうかだけで、誰の懸念かは伝わりません。導入したのは{ $sponsor }です。質問はいつでも止められます。
open-until = { $until }まで回答できます。
reminder-more = 最後のお知らせです。{ $until }まで回答できます。

summary = 「{ $title }」に寄せられたコメント
summary-hidden = 寄せられたコメント
words-without-name = 名前なし
words-more = ほかに{ $count }人がコメントを共有しました。
words-heard = お客さまの言葉：{ $words }
report = コメントを報告
report-title = コメントを報告
report-which = プライバシー担当者に見てもらうコメントは？
reported = このコメントは報告されました
report-done = 報告しました
report-done-more = プライバシー担当者がこのコメントを確認します。ありがとうございます。
remove = 削除する
removed = このコメントは削除されました。コメントがあったことだけが記録に残ります。
each-alone = 質問は一人ひとりに届き、回答はまとめて集計されます。
pass-it-on = 出席者全員に届く場所がなかったため、主催者にだけ表示しています。よければ、皆さんのいる場所で手動で質問してください。
pause-here = ここでは2週間休む

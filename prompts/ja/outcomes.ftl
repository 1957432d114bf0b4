# 決定の結果：一度だけ尋ね、数字から読み、どれだけ予測できたかを見る。
outcome-question = その結果を、お客さまは喜んでくれましたか？
outcome-liked = 喜んだ
outcome-not-noticed = 気づかなかった
outcome-disliked = 嫌がった
outcome-cannot-tell = わからない
outcome-since = { $asked }に質問した件です。{ $since }に決着しました。
outcome-confidential = ほかの回答と同じく秘密です。尋ねるのは一度だけで、案件にはなりません。
outcome-small = 対象者が少ないため、件数は表示しません。
outcome-hidden = 回答が少ないため、内容は表示しません。

link-numbers = 数字を結びつける
link-first = 自社の数字
link-second = もう一つ
link-third = さらに一つ
link-none = なし
link-hint = 30日後、60日後、90日後に、決着前の週と比べます。すでに読み取ったものは変わりません。
numbers-linked = 結びつけた数字：{ $names }
numbers-after = { $later }日後：{ $name } { $before } → { $after }
numbers-side = 並べて示すだけで、数字が動いた理由を示すものではありません。

foreseen = お客さまをどれだけ予測できているか
foreseen-team = { $team }：お客さまをどれだけ予測できているか
foreseen-company = 会社全体
foreseen-brier = { $n }件の決定を結果と比べました。ブライアスコア{ $brier }（95%区間：{ $low }～{ $high }）。0は常に的中した場合、0.25は常に半々と答えた場合の値です。
foreseen-skill = 常に平均（{ $base }、1は全員が喜んだ場合）と予測した場合に対する予測力は{ $skill }。0を超えれば、それより優れています。
foreseen-no-skill = 結果がすべて同じ（{ $base }）だったため、予測力は測れません。
foreseen-opens = まずチームだけに見えます。CX責任者とスポンサーには{ $opens }から見えます。
foreseen-how = 回答が6件以上の決定をもとに、新しい20件ごとに計算します。

not-your-numbers = この案件は別の人の担当です。数字を結びつけられるのは担当者だけです。
unknown-number = その名前の数字は取り込まれていません。候補から選んでください。
numbers-read = この数字はすでに読み取られたため、変わりません。
not-asked-then = 結果について尋ねるのは、当時この決定について質問を受けた人だけです。

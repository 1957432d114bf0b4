# 質問に効果があるか：一部の定例を意図的に対象外にする。
hold-out-off = 比較用の対象外：なし。
hold-out-on = 比較用の対象外：{ $asked }件の定例で質問し、{ $out }件を意図的に外しています。
hold-out-odd = 比較用の対象外：{ $asked }件の定例で質問し、{ $out }件を外していますが、抽選どおりではありません。結論は出しません。確認する点はdocs/metrics.mdにあります。
hold-out-no-outcome = 質問の効果はまだわかりません。定例ごとの数字が取り込まれていません。
hold-out-not-yet = { $name }はまだわかりません。数字があるのは質問した定例{ $asked }件と外した定例{ $out }件で、それぞれ{ $least }件必要です。
hold-out-outcome-odd = { $name }：数字があるのは質問した定例{ $asked }件と外した定例{ $out }件ですが、抽選どおりではないため、結論は出しません。
hold-out-effect = { $name }：質問した定例と外した定例の差は{ $apart }（95%区間：{ $low }～{ $high }）、n={ $asked }と{ $out }。
hold-out-more = ほかに{ $count }件の数字がCSVにあります。

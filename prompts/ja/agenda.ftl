# 経営会議：お客さまの話が最初だったか。
first-title = お客さまの話が最初でしたか？
first-asked = { $title }（{ $ended }）：ほかの何よりも先に、お客さまについて話しましたか？
first-who = ワンタップで答えられます。スポンサーとCX責任者に見えるのは、5回以上たまったときの経営会議全体の割合だけで、個々の会議は見えません。
first-yes = はい
first-no = いいえ
first-pass = 今回は答えない
first-said = 回答：{ $said }
first-heading = 経営会議
first-share = 過去13週の経営会議{ $whole }回のうち{ $part }回で、お客さまの話が最初でした（{ $percent }%、主催者の回答による）。
first-few = お客さまの話が最初だったかを答えた経営会議の主催者が{ $least }人に満たないため、割合は表示しません。
not-your-meeting = その会議の主催者だけが、記録が残っている間に回答できます。

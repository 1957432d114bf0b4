# 質問の横に示す、お客さま自身の言葉。
quote-by = お客さまの言葉 · { $source }、{ $day }
quote-about = { " " }· { $what }

left = 消せなかったお客さまの言葉
left-more = 同意が取り消され、言葉はもうどこにも保存されていません。ただし次の質問の横は変更できなかったため、まだ残っているかもしれません。手動で消してください。
left-title = 「{ $title }」
left-untitled = 質問
left-in = { $title }（{ $day }、{ $room }）
left-private = { $title }（{ $day }、個別）
left-others = ほか{ $count }件

good-news = { $team }によい知らせです
good-news-more = お客さまからの、皆さんの仕事についての言葉です。会議のあとに時々、お客さまならその決定をどう思うかを質問します。

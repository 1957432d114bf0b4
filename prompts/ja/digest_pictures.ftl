picture-wins = 好事例（週の初日ごと）
picture-coverage = お客さまの席を設けた会議
picture-answers = 質問を受けた人の回答
picture-unit = %
picture-hidden = 非表示
picture-in-words = { $title }：{ $numbers }

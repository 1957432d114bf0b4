# As palavras dos próprios clientes ao lado de uma pergunta.
quote-by = Palavras de um cliente · { $source }, { $day }
quote-about = { " " }· { $what }

left = Palavras de clientes que não consegui remover
left-more = O consentimento foi retirado, e as palavras não estão mais guardadas em lugar nenhum. Ao lado destas perguntas não pude mudar nada, por isso elas ainda podem estar lá. Remova-as à mão, por favor.
left-title = “{ $title }”
left-untitled = Uma pergunta
left-in = { $title }, perguntado em { $day } em { $room }
left-private = { $title }, perguntado em { $day } em particular
left-others = { $count ->
    [1] E mais uma.
   *[other] E mais { $count }.
 }

good-news = Boas notícias para { $team }
good-news-more = É isto que os clientes dizem do trabalho de vocês. Depois de algumas das suas reuniões, vou perguntar o que eles achariam de uma decisão.

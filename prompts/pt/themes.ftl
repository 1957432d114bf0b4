# De que trataram as palavras e os casos de uma semana.
themes-of-words = Temas de palavras compartilhadas (classificadas por um modelo de linguagem, { $count ->
    [1] um texto
   *[other] { $count } textos
 }): { $themes }
themes-of-cases = Temas de segundos olhares (etiquetas que as pessoas escolheram; um caso pode ter várias): { $themes }
themes-one = { $name } ({ $count })
themes-other = outros
themes-more = { $themes } · e mais { $count }
share-hint-sorted = Sem seu nome, a menos que você o mostre abaixo. Depois do encerramento não dá para voltar atrás. O que você não compartilhar é então apagado sem ser lido. Um modelo de linguagem pode classificar por tema o que for compartilhado, sem nome, reunião nem hora; líderes de CX veem temas de pelo menos { $least } pessoas, e nenhuma palavra.

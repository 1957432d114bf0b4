# Reuniões da diretoria: um cliente veio primeiro?
first-title = Um cliente veio primeiro?
first-asked = { $title }, { $ended }: algo sobre clientes foi discutido primeiro, antes de todo o resto?
first-who = Um toque. O sponsor e os líderes de CX veem a parcela de todas as reuniões da diretoria, a partir de cinco, e nenhuma em separado.
first-yes = Sim
first-no = Não
first-pass = Desta vez, não
first-said = Você disse: { $said }.
first-heading = Reuniões da diretoria
first-share = Em { $part } de { $whole } reuniões da diretoria das últimas 13 semanas, um cliente veio primeiro ({ $percent } %), segundo quem as conduziu.
first-few = Menos de { $least } pessoas que conduziram reuniões da diretoria disseram se um cliente veio primeiro, por isso não se mostra nenhuma parcela.
not-your-meeting = Só é perguntado a quem conduziu aquela reunião, e só enquanto ela fica guardada.

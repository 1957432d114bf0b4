# CX Day: o ano em conquistas, uma vez por ano.
cx-day = CX Day { $year }
cx-day-offered = Um toque, e o ano em conquistas é publicado em seu nome em { $at }: quantas foram, uma linha para cada time e um agradecimento a todos que fizeram parte.
cx-day-offered-lead = O ano em conquistas pode ser publicado em { $at }: quantas foram, uma linha para cada time e um agradecimento a todos que fizeram parte. O sponsor ou outra pessoa da diretoria agenda com um toque; uma palavra sua ajuda.
cx-day-usual-over = O dia habitual era { $at }. O ano em conquistas ainda pode ser publicado em outro dia útil deste ano, se o sponsor ou outra pessoa da diretoria escolher um.
cx-day-where = Vai para { $place }.
cx-day-nowhere = Não há onde publicar: nenhum lugar de anúncios que só colegas leiam está configurado. Os admins podem definir um.
cx-day-schedule = Agendar
cx-day-move = Outro dia
cx-day-cancel = Cancelar
cx-day-preview = Ver como ficaria
cx-day-form = CX Day
cx-day-day = Em que dia?
cx-day-day-hint = Um dia útil deste ano. É publicado às 10:00 pelo relógio da empresa.
cx-day-scheduled = { $who } agendou a publicação do ano em conquistas para { $at }.
cx-day-cancelled = Foi cancelado. Pode ser agendado de novo.
cx-day-posted = O ano em conquistas está publicado, em nome de { $who }. Conquistas retiradas do ar saem dele, e nomes também.
cx-day-taken-down = O ano em conquistas foi retirado do ar.
cx-day-missed = O CX Day { $year } não foi publicado
cx-day-no-place = Não havia um lugar de anúncios que só colegas leiam.
cx-day-not-live = Nada foi publicado naquele dia: o bot estava desligado ou em ensaio.
cx-day-no-executive = Quem tinha agendado não faz mais parte da diretoria aqui.
cx-day-no-wins = Não restou nenhuma conquista do ano para contar.
cx-day-late = Eu não estava no ar naquele dia.
cx-day-again = Alguém da diretoria pode escolher outro dia, enquanto o ano durar.

cx-day-title = CX Day: o ano em conquistas
cx-day-wins = { $count ->
    [1] Em um ano, algo melhorou para os clientes uma vez, que saibamos.
   *[other] Em um ano, algo melhorou para os clientes { $count } vezes, que saibamos.
}
cx-day-more-teams = { $count ->
    [1] E mais um time. A lista tem todas as conquistas.
   *[other] E mais { $count } times. A lista tem todas as conquistas.
}
cx-day-changed = { $count } decisões mudaram porque alguém falou pelos clientes. Agradecemos.
cx-day-changed-some = Parte do que havia sido decidido mudou porque alguém falou pelos clientes. Agradecemos.
cx-day-by-month = Conquistas por mês
cx-day-by-department = Conquistas por área
cx-day-other-departments = Outras áreas
cx-day-in-words = { $title }: { $counts }.
help-cx-day = { $name } cx day: o ano em conquistas, e quando é publicado

not-celebrating = Só o sponsor e as demais pessoas da diretoria agendam o CX Day e o retiram do ar.
not-a-cx-day = Escolha um dia útil de { $year } que ainda esteja por vir.
nothing-to-celebrate = Nenhuma conquista foi publicada no último ano, por isso ainda não há o que contar. Conte uma.
cx-day-over = O ano em conquistas já foi publicado.
not-scheduled = O CX Day não está agendado, por isso não há o que desfazer.

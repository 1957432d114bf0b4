# Como os números se chamam, a semana de um time, e meses e trimestres.
own-week = { $count ->
    [1] A semana de { $team }
   *[other] A semana dos seus times
 }
own-when = De { $from } a { $to }. Aparece aqui assim que a semana termina; os líderes de CX e o sponsor veem algumas horas depois, e nenhum outro time vê o que é só seu.
own-small = Um time com menos de { $least } pessoas nunca é contado em separado, para que nenhum número leve a alguém.
own-nothing = Nada do seu time foi contado naquela semana.
own-hidden = Parte está oculta: menos de { $least } pessoas foram perguntadas, ou revelaria outro time.

measured-named = { $name }: { $number }
measured-kind = { $name }, { $kind }
measured-value = { $value } (de { $n })
measured-point = ,
measured-coverage = Reuniões com pergunta
measured-not-asked = Sem pergunta
measured-response = Responderam
measured-short = { $part } de { $whole }
measured-participation = Pessoas com uma resposta
measured-seconds = Respostas que vieram logo
measured-load = Perguntas por pessoa
measured-concern = Ressalvas
measured-flagged = Voltaram como caso
measured-silent = Menos de duas respostas
measured-reconsidered = Reconsiderados no prazo
measured-changed = Mudados
measured-hours = Horas úteis até a decisão
measured-overdue = Em atraso
measured-loop = Souberam no que deu
measured-evidence = Com palavras de clientes ao lado
measured-across = Entre times
measured-repeated = Clientes precisam repetir tudo
measured-brier = Calibração (0 é certo)
measured-skill = Habilidade (1 é certo)
measured-wins = Conquistas
measured-wins-a-hundred = Conquistas por 100 pessoas
measured-spread = Áreas com uma conquista
measured-accuracy = Conquistas com nomes corrigidos
measured-care = Conquistas da linha de frente
measured-worth = Valor confirmado
measured-unconfirmed = Valores não confirmados
measured-talked = Líderes que falaram
measured-streak = Semanas seguidas com metade deles
measured-said = Dito
measured-heard = Ouvido
measured-calls = Ligações para clientes
measured-pledges = Compromissos
measured-funded = Melhorias com verba
measured-pay = Remuneração que depende de clientes
measured-sponsored = Dias com sponsor
measured-momentum = Impulso
measured-kpi = Seu número
measured-arms = Séries
measured-effect = Efeito de perguntar

edition-month = { $month }
edition-title = { $called } em números
edition-quarter = { $quarter }º tri { $year }
edition-made = { $weeks ->
    [1] { $of ->
        [1] Feito da sua única semana.
       *[other] Feito de uma de suas { $of } semanas; as outras nunca foram registradas.
     }
   *[other] Feito de { $weeks } de suas { $of } semanas. O que uma semana oculta não entra.
 }
edition-of-weeks = { $number } ({ $weeks } de { $of } semanas)
edition-last-week = { $number }, como estava no fim
edition-latest = { $number }, o mais recente que há
edition-more = { $count ->
    [1] Mais um número está no CSV.
   *[other] Mais { $count } números estão no CSV.
 }
edition-ended = Com esta semana, terminou { $called }.
edition-ended-both = Com esta semana, terminaram { $first } e { $second }.
edition-button-month = O mês
edition-button-quarter = O trimestre
edition-weeks = Suas semanas
edition-teams = Por time
edition-department = Área { $name }
edition-team = { $name }
edition-nobodys = Sem time
edition-missing = nunca registrada
edition-nothing = nada foi contado
edition-part-numbers = Seus próprios números
no-edition = Não há números desse período: ele ainda não terminou, ou nenhuma de suas semanas foi registrada.
help-digest-month = { $name } digest month, { $name } digest quarter: o último mês ou trimestre em números

kind-weeks = { $number } semanas
kind-seconds = em até { $number } segundos
kind-median = mediana
kind-p90 = de nove em cada dez
kind-mean = em média
kind-most = no máximo
kind-verified = publicado
kind-claimed = segundo eles
kind-none = nem um nem outro
kind-owner = responsável avisado
kind-team-lead = liderança do time avisada
kind-sponsor = sponsor avisado
kind-kept = cumpridos
kind-late = atrasados
kind-dropped = abandonados
kind-asked = com pergunta
kind-held-out = deixadas de fora de propósito
kind-difference = diferença
kind-low = ponta baixa
kind-high = ponta alta
measured-tags = Casos abertos com esta etiqueta
measured-themes = Textos por tema
measured-drawn = Se as séries estão como sorteadas (p)
part-answers = Respostas

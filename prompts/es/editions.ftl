# Cómo se llaman las cifras, la semana de un equipo, y meses y trimestres.
own-week = { $count ->
    [one] La semana de { $team }
   *[other] La semana de tus equipos
 }
own-when = { $from } – { $to }. La encuentras aquí en cuanto termina la semana; los responsables de CX y el sponsor la ven unas horas después, y ningún otro equipo ve lo que es solo vuestro.
own-small = Un equipo de menos de { $least } personas nunca se cuenta por separado, para que ninguna cifra lleve a nadie.
own-nothing = De tu equipo no se contó nada esa semana.
own-hidden = Una parte está oculta: se preguntó a menos de { $least } personas, o delataría a otro equipo.

measured-named = { $name }: { $number }
measured-kind = { $name }, { $kind }
measured-value = { $value } (de { $n })
measured-point = ,
measured-coverage = Reuniones con pregunta
measured-not-asked = Sin pregunta
measured-response = Respondieron
measured-short = { $part } de { $whole }
measured-participation = Personas con una respuesta
measured-seconds = Respuestas que llegaron pronto
measured-load = Preguntas por persona
measured-concern = Reparos
measured-flagged = Volvieron como caso
measured-silent = Menos de dos respuestas
measured-reconsidered = Reconsideradas a tiempo
measured-changed = Cambiadas
measured-hours = Horas laborables hasta la decisión
measured-overdue = Atrasadas
measured-loop = Saben en qué quedó
measured-evidence = Con palabras de clientes al lado
measured-across = Entre equipos
measured-repeated = Los clientes tienen que repetirse
measured-brier = Acierto (0 es exacto)
measured-skill = Destreza (1 es exacto)
measured-wins = Logros
measured-wins-a-hundred = Logros por cada 100 personas
measured-spread = Departamentos con un logro
measured-accuracy = Logros con nombres corregidos
measured-care = Logros de un equipo que trata con clientes
measured-worth = Valor confirmado
measured-unconfirmed = Valores sin confirmar
measured-talked = Líderes que hablaron
measured-streak = Semanas seguidas con la mitad de ellos
measured-said = Dicho
measured-heard = Oído
measured-calls = Llamadas a clientes
measured-pledges = Compromisos
measured-funded = Mejoras con dinero
measured-pay = Sueldo que depende de los clientes
measured-sponsored = Días con sponsor
measured-momentum = Impulso
measured-kpi = Vuestra cifra
measured-arms = Series
measured-effect = Efecto de preguntar

edition-month = { $month }
edition-title = { $called } en cifras
edition-quarter = T{ $quarter } { $year }
edition-made = { $weeks ->
    [one] { $of ->
        [one] Hecho de su única semana.
       *[other] Hecho de una de sus { $of } semanas; las otras nunca se registraron.
     }
   *[other] Hecho de { $weeks } de sus { $of } semanas. Lo que oculta una semana no está.
 }
edition-of-weeks = { $number } ({ $weeks } de { $of } semanas)
edition-last-week = { $number }, como estaba al final
edition-latest = { $number }, lo último que hay
edition-more = { $count ->
    [one] Hay una cifra más en el CSV.
   *[other] Hay { $count } cifras más en el CSV.
 }
edition-ended = Con esta semana ha terminado: { $called }.
edition-ended-both = Con esta semana han terminado: { $first } y { $second }.
edition-button-month = El mes
edition-button-quarter = El trimestre
edition-weeks = Sus semanas
edition-teams = Por equipo
edition-department = Departamento { $name }
edition-team = { $name }
edition-nobodys = Sin equipo
edition-missing = nunca se registró
edition-nothing = no se contó nada
edition-part-numbers = Vuestras propias cifras
no-edition = No hay cifras de ese tiempo: aún no ha terminado, o no se registró ninguna de sus semanas.
help-digest-month = { $name } digest month, { $name } digest quarter: el último mes o trimestre en cifras

kind-weeks = { $number } semanas
kind-seconds = en menos de { $number } segundos
kind-median = mediana
kind-p90 = de nueve de cada diez
kind-mean = de media
kind-most = como mucho
kind-verified = publicado
kind-claimed = según dicen
kind-none = ni lo uno ni lo otro
kind-owner = avisado quien se ocupa
kind-team-lead = avisado el responsable del equipo
kind-sponsor = avisado el sponsor
kind-kept = cumplidos
kind-late = con retraso
kind-dropped = abandonados
kind-asked = con preguntas
kind-held-out = fuera a propósito
kind-difference = diferencia
kind-low = extremo inferior
kind-high = extremo superior
measured-tags = Casos abiertos con esta etiqueta
measured-themes = Textos por tema
measured-drawn = Si las series son como se sortearon (p)
part-answers = Respuestas

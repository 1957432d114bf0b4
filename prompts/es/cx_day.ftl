# CX Day: el año en logros, una vez al año.
cx-day = CX Day { $year }
cx-day-offered = Un toque, y el año en logros se publica en tu nombre el { $at }: cuántos hubo, una línea por equipo y las gracias a quienes los consiguieron.
cx-day-offered-lead = El año en logros se puede publicar el { $at }: cuántos hubo, una línea por equipo y las gracias a quienes los consiguieron. El sponsor u otra persona de la dirección lo programa con un toque; unas palabras tuyas ayudan.
cx-day-usual-over = Su día habitual era el { $at }. El año en logros aún se puede publicar otro día laborable de este año, si el sponsor u otra persona de la dirección elige uno.
cx-day-where = Sale en { $place }.
cx-day-nowhere = No hay dónde publicarlo: no hay ningún lugar de anuncios configurado donde lea solo gente de la empresa. Tus admins pueden definir uno.
cx-day-schedule = Programarlo
cx-day-move = Otro día
cx-day-cancel = Cancelarlo
cx-day-preview = Ver cómo quedaría
cx-day-form = CX Day
cx-day-day = ¿Qué día?
cx-day-day-hint = Un día laborable de este año. Se publica a las 10:00, hora de la empresa.
cx-day-scheduled = { $who } hace que el año en logros se publique el { $at }.
cx-day-cancelled = Se canceló. Se puede programar de nuevo.
cx-day-posted = El año en logros está publicado, en nombre de { $who }. Los logros que se retiran desaparecen de él, y los nombres también.
cx-day-taken-down = El año en logros se retiró.
cx-day-missed = El CX Day { $year } no se publicó
cx-day-no-place = No había ningún lugar de anuncios donde leyera solo gente de la empresa.
cx-day-not-live = Ese día no se publicó nada: yo no funcionaba, o estaba en ensayo.
cx-day-no-executive = Quien lo había programado ya no es de la dirección aquí.
cx-day-no-wins = No quedaba ningún logro del año que contar.
cx-day-late = Ese día yo no estaba.
cx-day-again = Alguien de la dirección puede elegir otro día mientras dure el año.

cx-day-title = CX Day: el año en logros
cx-day-wins = { $count ->
    [one] En un año, que sepamos, algo mejoró para los clientes una vez.
   *[other] En un año, que sepamos, algo mejoró para los clientes { $count } veces.
}
cx-day-more-teams = { $count ->
    [one] Y un equipo más. La lista tiene todos los logros.
   *[other] Y { $count } equipos más. La lista tiene todos los logros.
}
cx-day-changed = { $count } decisiones cambiaron porque alguien habló por los clientes. Gracias.
cx-day-changed-some = Parte de lo que se había decidido cambió porque alguien habló por los clientes. Gracias.
cx-day-by-month = Logros por mes
cx-day-by-department = Logros por departamento
cx-day-other-departments = Otros departamentos
cx-day-in-words = { $title }: { $counts }.
help-cx-day = { $name } cx day: el año en logros, y cuándo se publica

not-celebrating = Solo el sponsor y las demás personas de la dirección programan el CX Day y lo retiran.
not-a-cx-day = Elige un día laborable de { $year } que esté por venir.
nothing-to-celebrate = En el último año no se publicó ningún logro, así que aún no hay nada que contar. Cuenta uno.
cx-day-over = El año en logros ya está publicado.
not-scheduled = El CX Day no está programado, así que no hay nada que deshacer.

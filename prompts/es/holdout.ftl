# Si preguntar ayuda: una parte de las series se deja fuera a propósito.
hold-out-off = Series de control: ninguna.
hold-out-on = Series de control: se pregunta en { $asked } series, { $out } se dejan fuera a propósito.
hold-out-odd = Series de control: se pregunta en { $asked } series y { $out } se dejan fuera, lo que no es como se sortearon. No se concluye nada; docs/metrics.md dice qué buscar.
hold-out-no-outcome = Aún no se puede decir si preguntar ayuda: no se ha aportado ninguna cifra serie a serie.
hold-out-not-yet = De { $name } aún no se puede decir nada: se conoce de { $asked } series con preguntas y { $out } fuera, y hacen falta { $least } de cada una.
hold-out-outcome-odd = { $name }: se conoce de { $asked } series con preguntas y { $out } fuera, lo que no es como se sortearon; no se concluye nada.
hold-out-effect = { $name }: las series con preguntas se diferencian en { $apart } de las dejadas fuera (intervalo del 95 %: de { $low } a { $high }), n = { $asked } y { $out }.
hold-out-more = { $count ->
    [one] Hay una cifra más en el CSV.
   *[other] Hay { $count } cifras más en el CSV.
 }

# Si les questions aident : une part des séries est laissée de côté exprès.
hold-out-off = Séries témoins : aucune.
hold-out-on = Séries témoins : la question est posée dans { $asked } séries, { $out } sont laissées de côté exprès.
hold-out-odd = Séries témoins : la question est posée dans { $asked } séries et { $out } sont laissées de côté, ce qui ne correspond pas au tirage. On n’en conclut rien ; docs/metrics.md dit quoi chercher.
hold-out-no-outcome = On ne peut pas encore dire si les questions aident : aucun chiffre n’a été fourni série par série.
hold-out-not-yet = On ne peut encore rien dire de { $name } : connu pour { $asked } séries avec question et { $out } laissées de côté, il en faut { $least } de chaque.
hold-out-outcome-odd = { $name } : connu pour { $asked } séries avec question et { $out } laissées de côté, ce qui ne correspond pas au tirage ; on n’en conclut rien.
hold-out-effect = { $name } : les séries avec question s’écartent de { $apart } de celles laissées de côté (intervalle à 95 % : { $low } à { $high }), n = { $asked } et { $out }.
hold-out-more = { $count ->
    [1] Un autre chiffre est dans le CSV.
   *[other] { $count } autres chiffres sont dans le CSV.
 }

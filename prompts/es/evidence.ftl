# Palabras de clientes junto a una pregunta.
quote-by = Palabras de un cliente · { $source }, { $day }
quote-about = { " " }· { $what }

left = Palabras de clientes que no pude retirar
left-more = Se retiró su consentimiento, y las palabras ya no se guardan en ninguna parte. Junto a estas preguntas no pude cambiar nada, así que puede que sigan ahí. Por favor, retíralas a mano.
left-title = «{ $title }»
left-untitled = Una pregunta
left-in = { $title }, preguntado el { $day } en { $room }
left-private = { $title }, preguntado el { $day } en privado
left-others = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
 }

good-news = Buenas noticias para { $team }
good-news-more = Esto es lo que dicen los clientes de vuestro trabajo. Después de algunas de vuestras reuniones preguntaré qué pensarían de una decisión.

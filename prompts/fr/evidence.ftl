# Les mots mêmes de clients à côté d’une question.
quote-by = Les mots mêmes d’un client · { $source }, { $day }
quote-about = { " " }· { $what }

left = Des mots de clients que je n’ai pas pu retirer
left-more = Leur accord a été retiré, et ces mots ne sont plus conservés nulle part. Je n’ai rien pu changer à côté de ces questions : ils y figurent peut-être encore. Merci de les retirer à la main.
left-title = « { $title } »
left-untitled = Une question
left-in = { $title }, posée le { $day } dans { $room }
left-private = { $title }, posée le { $day } en privé
left-others = { $count ->
    [1] Et une autre.
   *[other] Et { $count } autres.
 }

good-news = De bonnes nouvelles pour { $team }
good-news-more = Voici ce que des clients disent de votre travail. Après certaines de vos réunions, je demanderai ce qu’ils penseraient d’une décision.

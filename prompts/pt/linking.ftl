# Um workspace no Slack e a empresa no Teams viram uma só.
link-code = Um código para ligar o Slack e o Teams
link-code-more = { NUMBER($number, useGrouping: 0) } vale uma vez, por dez minutos. Um admin do outro lado me diz “link”, seguido deste código.
help-link = { $name } link: fazer do Slack e do Teams uma só empresa
linked = O Slack e o Teams estão ligados
linked-more = A partir de agora, isto é uma só empresa. As pessoas são reconhecidas pelo endereço de e-mail dos dois lados; o que o workspace no Slack tinha configurado por conta própria foi esquecido.
not-to-link = Só um admin pode ligar empresas. Fale com um dos seus.
no-such-code = Este código está errado, já foi usado ou tem mais de dez minutos. Peça um novo do outro lado com “link”.
own-code = Este código foi feito deste lado. Envie-o para mim do outro lado.
too-many-codes = Cinco códigos estavam errados em uma hora. Espere uma hora e depois peça um novo do outro lado.
asked-already = O workspace no Slack já fez perguntas próprias, por isso continua sendo uma empresa à parte. Quem opera o bot pode esquecê-lo; depois dá para instalá-lo de novo e ligá-lo.
cannot-link-these = Só dá para ligar um workspace no Slack e a empresa no Teams, e este código não é de nenhum dos dois.

# Quem é o sponsor, e quem é o próximo.
pass-sponsor = Passar adiante
name-sponsor = Indicar um sponsor
pass-sponsor-title = O próximo sponsor
pass-sponsor-to = Quem deve ser o sponsor?
pass-sponsor-hint = Um colega. A pessoa é consultada e fica sabendo o que isso significa, antes que algo mude.
pass-sponsor-note = Muda quando a pessoa aceitar. Até lá tudo fica como está, e você pode retirar o pedido.
pass-sponsor-ask = Perguntar
accept-sponsor = Aceitar
decline-sponsor = Eu não
withdraw-sponsor = Retirar
name-somebody-else = Perguntar a outra pessoa

sponsor-offered = Você aceita ser o sponsor dos nossos clientes?
sponsor-offered-by = { $by } é sponsor em { $company } e gostaria de passar a função a você. Há exatamente uma pessoa, que representa os clientes no topo.
sponsor-offered-for = Não há sponsor em { $company } agora, e { $by } indica você. Há exatamente uma pessoa, que representa os clientes no topo.
sponsor-sees = Você veria: todos os resultados a partir de seis respostas, temas de palavras compartilhadas a partir de cinco, todos os segundos olhares, todos os obstáculos, as semanas de cada líder, a semana em números e o livro de méritos, onde houver.
sponsor-hears = Você ficaria sabendo: de um segundo olhar que ninguém decide por dez dias úteis, e que você poderia então decidir; de duas semanas vazias seguidas de um líder; dos maiores obstáculos, uma vez por mês; de uma regra que alguém quebrou por um cliente; de uma conquista a publicar, antes de toda a diretoria.
sponsor-kept = O que fica guardado: que perguntamos a você, a pedido de quem, quando e o que disse, por { $days ->
    [1] um dia
   *[other] { $days } dias
 }. Se você aceitar, seu endereço fica na configuração enquanto você for sponsor, e todos veem seu nome no primeiro cartão.
sponsor-offered-until = Você pode responder até { $until }. Quem pergunta fica sabendo o que você disse, e nenhum motivo.
sponsor-offered-accepted = Você aceitou. Agradecemos por representar nossos clientes.
sponsor-offered-declined = Você disse: eu não. Nada mudou.
sponsor-offered-withdrawn = O pedido foi retirado. Nada mudou, e não há nada a fazer.
sponsor-offered-expired = Ninguém respondeu a tempo, por isso nada mudou.
sponsor-offered-left = Acabou: só colegas podem ser o sponsor.
sponsor-offered-back = Acabou: há um sponsor de novo.

sponsor-noted-open = Perguntamos a { $name } se quer ser o sponsor
sponsor-noted-open-more = O prazo é { $until }. Nada muda antes do aceite.
sponsor-noted-accepted = { $name } agora é sponsor
sponsor-noted-accepted-more = Vocês dois disseram sim. O que só um sponsor vê, { $name } vê a partir de agora. Ponham o endereço no arquivo de configuração: um que ainda indica outra pessoa é recusado.
sponsor-noted-declined = { $name } prefere não ser sponsor
sponsor-noted-declined-more = Nada mudou. Você pode perguntar a outra pessoa.
sponsor-noted-withdrawn = O pedido a { $name } foi retirado
sponsor-noted-withdrawn-more = Nada mudou.
sponsor-noted-expired = { $name } não respondeu
sponsor-noted-expired-more = O prazo era { $until }. Nada mudou. Você pode perguntar de novo, ou a outra pessoa.
sponsor-noted-left = { $name } não pode mais ser sponsor
sponsor-noted-left-more = A pessoa saiu, ou agora é convidada. Nada mudou. Você pode perguntar a outra pessoa.
sponsor-noted-back = Há um sponsor de novo
sponsor-noted-back-more = Por isso o pedido a { $name } não vale mais.
sponsor-passed = { $name } agora é sponsor
sponsor-passed-more = { $name } aceitou e vem depois de { $before }. Um admin deve pôr o novo endereço no arquivo de configuração: um que ainda indica outra pessoa é recusado.
sponsor-passed-leader = Para você como líder: a partir de agora { $name } vê suas semanas, também as guardadas antes, e o sponsor anterior não vê mais.
not-for-you = Isto é para o sponsor
not-for-you-more = O que estava aqui é só para o sponsor, que agora é { $name }.

setup-sponsor = Sponsor: { $name }.
setup-no-sponsor = Sponsor: ninguém que eu conheça.
sponsor-heading = Sponsor
sponsor-is-you = Aqui, quem representa os clientes como sponsor é você. Você pode passar a função a alguém que aceite.
sponsor-is-nobody = { $days ->
    [0] Ainda não há aqui um sponsor que eu conheça.
    [1] Não há sponsor, desde hoje.
   *[other] Não há sponsor. Este é o dia { $days }.
 } Você pode indicar alguém, que precisa aceitar.
sponsor-is-asked = Perguntamos a { $name }; o prazo é { $until }.
sponsor-is-asked-by-another = Outra pessoa já perguntou a { $name }.

not-to-pass-sponsor = Só o sponsor passa a função; enquanto não há um, um admin ou um líder de CX indica.
one-person-only = O sponsor é exatamente uma pessoa. Escolha um colega.
cannot-be-sponsor = O sponsor é um colega que o diretório conhece: nenhum grupo, bot ou convidado, e ninguém de fora. Escolha outra pessoa.
sponsor-by-address = O diretório não informa o e-mail de { $name }, e a configuração indica pessoas por ele. Peça aos admins que o incluam, ou escolha outra pessoa.
sponsor-already = { $name } já é sponsor. Escolha outra pessoa.
not-yourself = Duas pessoas precisam dizer sim, e você é uma. Peça a um admin ou líder de CX que indique você.
sponsor-offered-already = Já perguntamos a { $name }. Espere a resposta, ou retire o pedido antes.
sponsor-offer-over = Isto acabou, ou outra pessoa foi consultada. Sua página inicial mostra o que está aberto agora.
sponsor-rehearsal = Ainda não dá para perguntar a ninguém: estou em ensaio, ou desligado. Em ensaio, o arquivo de configuração pode indicar outro sponsor.
sponsor-stands = [people] sponsor indica { $named }, mas { $now } é sponsor{ $gone ->
    [0] { "" }
   *[other] , embora não esteja mais aqui
 }. Escreva { $now } lá; quem vem depois é consultado por /chair sponsor, e precisa aceitar.
sponsor-unfit = [people] sponsor indica { $named }, que aqui é { $kind ->
    [bot] um bot
    [guest] uma pessoa convidada
    [gone] alguém que saiu
   *[other] alguém de fora
 }. Indique um colega.

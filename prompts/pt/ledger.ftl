# Quem está por trás de uma conquista, só para líderes de CX e o sponsor.
ledger = Livro de méritos
ledger-title = Quem está por trás
ledger-who = Só os líderes de CX e o sponsor leem isto. Não aparece em nenhuma lista, número, resumo ou exportação.
ledger-found = Encontrou
ledger-recommended = Recomendou
ledger-drove = Fez acontecer
ledger-note = Uma nota
ledger-write = Escrever { $name }
ledger-nobody = Nada foi escrito ainda.
ledger-shut = O que está escrito aqui foi lacrado com outra chave. Nada se perdeu: com aquela chave, dá para ler de novo.
ledger-kept = O livro de { $name } está guardado
ledger-kept-more = Está lacrado. Só os líderes de CX e o sponsor podem ler.
help-ledger = { $name } ledger: quem encontrou, recomendou e fez acontecer cada conquista, só para líderes de CX e o sponsor

not-ledger-reader = Só os líderes de CX e o sponsor leem o livro de méritos e escrevem nele.
ledger-off = Não há livro de méritos aqui: está desligado. Quem cuida de mim pode ligá-lo dando uma chave.
ledger-sealed = O que o livro guarda de { $name } foi lacrado com outra chave, por isso não dá para ler nem mudar. Nada se perdeu: com aquela chave, dá para ler de novo.

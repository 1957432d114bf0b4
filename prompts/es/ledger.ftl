# Quién está detrás de un logro, solo para los responsables de CX y el sponsor.
ledger = Libro del sponsor
ledger-title = Quién está detrás
ledger-who = Solo lo leen los responsables de CX y el sponsor. No figura en ninguna lista, cifra, resumen ni exportación.
ledger-found = Lo encontró
ledger-recommended = Lo recomendó
ledger-drove = Lo impulsó
ledger-note = Una nota
ledger-write = Escribir { $name }
ledger-nobody = Aún no hay nada escrito.
ledger-shut = Lo que hay escrito aquí se selló con otra clave. No se ha perdido nada: con esa clave se puede volver a leer.
ledger-kept = El libro de { $name } está guardado
ledger-kept-more = Está sellado. Solo pueden leerlo los responsables de CX y el sponsor.
help-ledger = { $name } ledger: quién encontró, recomendó e impulsó cada logro, solo para los responsables de CX y el sponsor

not-ledger-reader = Solo los responsables de CX y el sponsor leen el libro del sponsor y escriben en él.
ledger-off = Aquí no hay libro del sponsor: está apagado. Quien me pone en marcha puede encenderlo dándole una clave.
ledger-sealed = Lo que el libro tiene de { $name } se selló con otra clave, así que no se puede leer ni cambiar. No se ha perdido nada: con esa clave se puede volver a leer.

# 好事例を支えた人の記録。CX責任者とスポンサーだけのもの。
ledger = スポンサーの貢献記録
ledger-title = 支えた人
ledger-who = 読めるのはCX責任者とスポンサーだけです。一覧、数字、ダイジェスト、書き出しには含まれません。
ledger-found = 見つけた人
ledger-recommended = 提案した人
ledger-drove = 進めた人
ledger-note = メモ
ledger-write = { $name }を書く
ledger-nobody = まだ何も書かれていません。
ledger-shut = ここの記録は別の鍵で封印されています。失われてはいません。その鍵があれば、また読めます。
ledger-kept = { $name }の貢献記録を保存しました
ledger-kept-more = 封印されています。読めるのはCX責任者とスポンサーだけです。
help-ledger = { $name } ledger：好事例ごとに、見つけた人、提案した人、進めた人（CX責任者とスポンサー専用）

not-ledger-reader = 貢献記録を読み書きできるのは、CX責任者とスポンサーだけです。
ledger-off = ここでは貢献記録は使えません。ボットの運用者が鍵を設定すると使えます。
ledger-sealed = { $name }の貢献記録は別の鍵で封印されているため、読むことも変更することもできません。失われてはいません。その鍵があれば、また読めます。

# 1週間のコメントと案件のテーマ。
themes-of-words = 共有されたコメントのテーマ（言語モデルによる分類、{ $count }件）：{ $themes }
themes-of-cases = 見直しのテーマ（選ばれたタグ。1案件に複数のことがあります）：{ $themes }
themes-one = { $name }（{ $count }）
themes-other = その他
themes-more = { $themes } · ほか{ $count }件
share-hint-sorted = 下で名前の表示を選ばない限り、名前は付きません。締め切り後は取り消せません。共有しないコメントは、読まれないまま削除されます。共有されたコメントは、名前、会議、時刻を除いて言語モデルがテーマに分けることがあります。CX責任者に見えるのは{ $least }人以上のテーマだけで、コメントは見えません。

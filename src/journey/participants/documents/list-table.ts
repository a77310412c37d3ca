import type { Language } from '../../../platform/i18n/language.ts'
import type { TableToWrite } from '../../../platform/tables/write-table.ts'
import { inOrder, nameOf } from '../rules/in-order.ts'
import type { ListContent } from '../rules/list.ts'
import { words } from './words.ts'

/** The List as a table, a row for each participant, in the order of the language. */
export function listTable(content: Pick<ListContent, 'delegations'>, language: Language): TableToWrite {
  const say = words(language)
  const columns = ['category', 'delegation', 'capacity', 'name', 'title', 'organisation'] as const
  return {
    name: say('title'),
    head: columns.map((column) => say(`column.${column}`)),
    rightToLeft: language === 'ar',
    rows: inOrder(content.delegations, language).flatMap(({ category, delegations }) =>
      delegations.flatMap((delegation) =>
        delegation.people.map(({ name, title, organisation, isHead }) => [
          say(`category.${category}`),
          nameOf(delegation, language),
          isHead ? say('head') : '',
          name,
          title ?? '',
          organisation ?? '',
        ]),
      ),
    ),
  }
}

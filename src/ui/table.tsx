import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { words } from './words.ts'

export type Column<Row> = {
  /** Unique in the table. */
  key: string
  head: ComponentChildren
  cell: (row: Row) => ComponentChildren
  /** Numbers: aligned at their end, figures of equal width. */
  numeric?: boolean | undefined
  /** The cell that names its row (a State, a person). */
  rowHead?: boolean | undefined
  /** Head for screen readers only: a column of buttons. */
  headHidden?: boolean | undefined
  /** Dates and short codes stay on one line. */
  noWrap?: boolean | undefined
  /** A head that sorts is a link; the current direction where it is the sorted one. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined
}

export type TableProps<Row> = {
  language: Language
  /** Id of the table, unique on the page: the caption takes it up. */
  id: string
  caption: ComponentChildren
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What will be here and how it comes. */
  empty?: ComponentChildren | undefined
  /** Rows as totals, below a line. */
  foot?: ComponentChildren | undefined
  dense?: boolean | undefined
}

/** A table with caption and heads that stay in view; a sentence in its place where it has no rows. */
export function Table<Row>(props: TableProps<Row>) {
  const caption = `${props.id}-caption`

  if (props.rows.length === 0)
    return (
      <section class="table-empty" id={props.id} aria-labelledby={caption}>
        <h2 class={props.captionHidden ? 'ds-sr-only' : 'ds-heading'} data-size="xs" id={caption}>
          {props.caption}
        </h2>
        <p>{props.empty ?? words(props.language)('nothingHere')}</p>
      </section>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section class="table-scroll" aria-labelledby={caption} tabIndex={0}>
      <table class="ds-table table" id={props.id} data-dense={props.dense ? '' : undefined}>
        <caption class={props.captionHidden ? 'ds-sr-only' : undefined} data-size="xs" id={caption}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <Head key={column.key} column={column} language={props.language} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {props.foot && <tfoot>{props.foot}</tfoot>}
      </table>
    </section>
  )
}

function Head<Row>({ column, language }: { column: Column<Row>; language: Language }) {
  const { sort } = column
  return (
    <th scope="col" aria-sort={sort?.direction} class={classOf(column)}>
      {sort ? (
        <a class="table-sort" href={sort.href}>
          {column.head}
          {sort.direction && (
            <span class="table-sorted" data-direction={sort.direction}>
              <span class="ds-sr-only">
                , {words(language)(sort.direction === 'ascending' ? 'sortedUp' : 'sortedDown')}
              </span>
            </span>
          )}
        </a>
      ) : (
        <span class={column.headHidden ? 'ds-sr-only' : undefined}>{column.head}</span>
      )}
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.rowHead)
    return (
      <th scope="row" class={classOf(column)}>
        {column.cell(row)}
      </th>
    )
  return <td class={classOf(column)}>{column.cell(row)}</td>
}

function classOf<Row>({ numeric, noWrap }: Column<Row>): string | undefined {
  if (numeric) return 'numeric'
  return noWrap ? 'no-wrap' : undefined
}

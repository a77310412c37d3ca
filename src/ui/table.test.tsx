import { describe, expect, it } from 'vitest'
import { Pagination } from './pagination.tsx'
import { PersonName } from './person-name.tsx'
import { render } from './render.ts'
import { type Column, Table } from './table.tsx'

type Row = { state: string; people: number }
const columns: Column<Row>[] = [
  { key: 'state', head: 'State', rowHead: true, cell: (row) => row.state },
  {
    key: 'people',
    head: 'People',
    numeric: true,
    cell: (row) => row.people,
    sort: { href: '?sort=people', direction: 'descending' },
  },
]
const show = (rows: Row[]) =>
  render(
    <Table
      language="en"
      id="notes"
      caption="Notes"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.state}
      empty="Notes stand here as they arrive."
    />,
  )

describe('A table', () => {
  it('has a caption, heads for columns and rows, and says how it is sorted', () => {
    const html = show([{ state: 'Uganda', people: 3 }])
    expect(html).toContain('<caption data-size="xs" id="notes-caption">Notes</caption>')
    expect(html).toContain('<th scope="row">Uganda</th>')
    expect(html).toContain('<td class="numeric">3</td>')
    expect(html).toContain('aria-sort="descending"')
    expect(html).toContain('sorted, largest first')
  })

  it('without rows says what will be here', () => {
    const html = show([])
    expect(html).not.toContain('<table')
    expect(html).toContain('Notes stand here as they arrive.')
  })
})

describe('The pages of a long list', () => {
  const pages = (page: number, count: number) =>
    [
      ...render(<Pagination language="en" page={page} pages={count} href={(to) => `?page=${to}`} />).matchAll(
        /page=(\d+)/g,
      ),
    ].map((match) => Number(match[1]))

  it('are the near ones, the first and the last, with the way back and on', () => {
    expect(pages(5, 11)).toEqual([4, 1, 4, 5, 6, 11, 6])
    expect(pages(1, 2)).toEqual([1, 2, 2])
  })

  it('are not shown where there is one', () => {
    expect(pages(1, 1)).toEqual([])
  })
})

describe('A name', () => {
  it('stands in its own script with the Latin form beside it, each kept apart', () => {
    const html = render(<PersonName name="سامي الحداد" latin="Sami Al Haddad" lang="ar" honorific="السيد" />)
    expect(html).toContain('<bdi lang="ar">السيد سامي الحداد</bdi>')
    expect(html).toMatch(/<bdi class="person-latin"[^>]*>Sami Al Haddad<\/bdi>/)
    expect(render(<PersonName name="Ana Ruiz" latin="Ana Ruiz" />).match(/<bdi/g)).toHaveLength(1)
  })
})

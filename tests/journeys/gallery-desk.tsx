import type { Language } from '../../src/platform/i18n/language.ts'
import { DeskPage } from '../../src/ui/desk-page.tsx'
import { DocumentViewer } from '../../src/ui/document-viewer.tsx'
import { Pagination } from '../../src/ui/pagination.tsx'
import { PersonName } from '../../src/ui/person-name.tsx'
import { SummaryList } from '../../src/ui/summary-list.tsx'
import { Table } from '../../src/ui/table.tsx'
import { Tag } from '../../src/ui/tag.tsx'
import type { TagState } from '../../src/ui/tag-state.ts'
import { Timeline } from '../../src/ui/timeline.tsx'

const states: TagState[] = [
  'neutral',
  'new',
  'waiting',
  'progress',
  'done',
  'attention',
  'problem',
  'stopped',
]
const text = 'The Permanent Mission has the honour to nominate Mr. ODONGO Walter, walter@un.example.'
const at = new Date('2023-09-05T07:00:00Z')

/** A page of the desk with the original beside its fields, a table, a story. */
export function GalleryDesk({ language }: { language: Language }) {
  return (
    <DeskPage
      language={language}
      title="Note verbale"
      siteName="Conference"
      home="/desk"
      now={at}
      timeZone="Europe/Zurich"
      clockHref="/clock"
      person={{ name: 'Marie Fontaine', role: 'Intake' }}
      signOutAction="/sign-out"
      searchAction="/search"
      languages={['en', 'fr']}
      languageHref={(other) => `/desk/${other}`}
      steps={[
        { text: 'Invitation', href: '/invitation' },
        { text: 'Notes verbales', href: '/notes', count: 41, current: true },
        { text: 'Journal', href: '/journal', apart: true },
      ]}
      crumbs={[{ text: 'Notes', href: '/notes' }, { text: 'Uganda' }]}
      headingExtra={<Tag state="waiting">waiting</Tag>}
    >
      <div class="beside">
        <DocumentViewer
          language={language}
          id="original"
          parts={[
            {
              kind: 'page',
              id: 'page-1',
              name: 'note.pdf, 1',
              src: '/page.svg',
              width: 800,
              height: 400,
              page: 1,
              marks: [
                { ...mark(1, 'Reference'), boxes: [{ left: 0.1, top: 0.2, width: 0.5, height: 0.06 }] },
              ],
            },
            {
              kind: 'text',
              id: 'body',
              name: 'Mail',
              text,
              marks: [{ ...mark(2, 'Name'), range: [49, 66] }],
            },
          ]}
        />
        <div>
          <SummaryList
            dense
            rows={[
              { term: 'Reference', id: 'field-1', description: 'UGA/08/23', mark: back(1) },
              {
                term: 'Person',
                id: 'field-2',
                description: <PersonName name="سامي الحداد" latin="Sami Al Haddad" lang="ar" />,
                mark: back(2),
                actions: [{ href: '#correct', text: 'Correct', about: 'the name' }],
              },
            ]}
          />
          <Timeline
            language={language}
            timeZone="Europe/Zurich"
            events={[
              {
                id: 'event-1',
                at,
                text: 'Note received',
                who: 'Intake',
                state: 'done',
                detail: <p>By mail</p>,
              },
            ]}
          />
        </div>
      </div>
      <Table
        language={language}
        id="notes"
        caption="Notes"
        rows={states}
        rowKey={(state) => state}
        columns={[
          { key: 'sender', head: 'Sender', rowHead: true, cell: (state) => <a href={`#${state}`}>Uganda</a> },
          {
            key: 'people',
            head: 'People',
            numeric: true,
            cell: () => 3,
            sort: { href: '?sort', direction: 'ascending' },
          },
          { key: 'state', head: 'State', cell: (state) => <Tag state={state}>{state}</Tag> },
        ]}
      />
      <Pagination language={language} page={3} pages={11} href={(page) => `?page=${page}`} />
      <Table language={language} id="none" caption="None" rows={[]} rowKey={String} columns={[]} />
    </DeskPage>
  )
}

const mark = (number: number, label: string) => ({
  id: `mark-${number}`,
  number,
  label,
  href: `#field-${number}`,
})
const back = (number: number) => ({ number, href: `#mark-${number}`, label: `See mark ${number}` })

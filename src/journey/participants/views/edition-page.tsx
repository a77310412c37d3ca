import { instantInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { figuresInWords } from '../documents/list-heading.ts'
import type { ListChoice } from '../forms/list-choice.ts'
import { changesPath, editionPath, participantsPath } from '../paths.ts'
import { figuresOf, type ListContent } from '../rules/list.ts'
import type { ListEdition } from '../schema.ts'
import { words } from '../words.ts'
import { FileForm } from './file-form.tsx'
import { ListParts } from './list-parts.tsx'

export type EditionPageProps = {
  frame: DeskFrame
  edition: ListEdition
  /** As it may be handed out today, and how many are left off since. */
  content: ListContent
  leftOff: number
  author: string
  /** The number of the newest edition. */
  newest: number
  choice: ListChoice
  languages: readonly Language[]
}

/** An edition as it was issued, with its files. */
export function EditionPage({
  frame,
  edition,
  content,
  leftOff,
  author,
  newest,
  choice,
  languages,
}: EditionPageProps) {
  const { language, timeZone } = frame
  const say = words(language)
  const { number, kind, issuedAt } = edition
  const title = say(`editionTitle.${kind}`, { number })
  const figures = figuresInWords(figuresOf(content), language)
  return (
    <DeskPage
      {...frame}
      title={title}
      crumbs={[{ text: say('title'), href: participantsPath }, { text: title }]}
    >
      <p>{say('frozen')}</p>
      {leftOff > 0 && <Notice kind="attention">{say('leftOff', { count: leftOff })}</Notice>}
      <SummaryList
        dense
        rows={[
          { term: say('issuedOn'), description: instantInWords(issuedAt, language, timeZone) },
          { term: say('issuedBy'), description: author },
          {
            term: say('participants'),
            description: [figures.participants, figures.from].filter(Boolean).join(' · '),
          },
        ]}
      />
      <FileForm
        language={language}
        action={`${editionPath(number)}/file`}
        languages={languages}
        list={choice.language}
      />
      <ul class="plain-list">
        {number > 1 && (
          <li>
            <a class="ds-link" href={changesPath(number - 1, number)}>
              {say('changesBetween', { number: number - 1, next: number })}
            </a>
          </li>
        )}
        {number === newest && (
          <li>
            <a class="ds-link" href={changesPath(number)}>
              {say('changesTitle', { number })}
            </a>
          </li>
        )}
      </ul>
      <h2 class="ds-heading" data-size="xs">
        {say('title')}
      </h2>
      <ListParts
        language={language}
        content={content}
        list={choice.language}
        page={choice.page}
        pageHref={(page) =>
          `${editionPath(number)}?${new URLSearchParams({ list: choice.language, page: String(page) })}`
        }
      />
    </DeskPage>
  )
}

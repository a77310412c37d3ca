import { type DefinitionValues, isChecked, siteLanguages } from '../../../conference/definition/definition.ts'
import type { LanguageApproval } from '../../../conference/office/language-approval.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { approvalPath, withdrawalPath } from '../paths.ts'
import { words } from '../words.ts'

export type LanguagesPageProps = {
  frame: DeskFrame
  definition: DefinitionValues
  approvals: readonly LanguageApproval[]
  /** Messages that wait for an approval, by language. */
  held: ReadonlyMap<string, number>
  authors: ReadonlyMap<string, string>
}

/** Which languages mails and letters may leave in, and who answers for each. */
export function LanguagesPage(props: LanguagesPageProps) {
  const { frame, definition, held } = props
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('languages.title')}>
      <p>{say('languages.lead')}</p>
      <Table
        language={language}
        id="languages"
        caption={say('languages.title')}
        captionHidden
        rows={siteLanguages(definition)}
        rowKey={(each) => each}
        columns={[
          {
            key: 'language',
            head: say('languages.language'),
            rowHead: true,
            cell: (each) => (
              <>
                {nameIn(language, each)} – <bdi lang={each}>{languageNames[each]}</bdi>
              </>
            ),
          },
          { key: 'state', head: say('languages.state'), cell: (each) => <State {...props} of={each} /> },
          {
            key: 'waiting',
            head: say('languages.waiting'),
            cell: (each) => say('languages.count', { count: held.get(each) ?? 0 }),
          },
          {
            key: 'decide',
            head: say('languages.actions'),
            cell: (each) => <Decision {...props} of={each} />,
          },
        ]}
      />
    </DeskPage>
  )
}

type OfLanguage = LanguagesPageProps & { of: Language }

function State({ frame, definition, approvals, authors, of }: OfLanguage) {
  const { language, timeZone } = frame
  const say = words(language)
  if (isChecked(definition, of)) return <Tag state="done">{say('languages.checked')}</Tag>
  const approval = approvals.find((each) => each.language === of)
  if (!approval) return <Tag state="attention">{say('languages.held')}</Tag>
  return (
    <>
      <Tag state="done">{say('languages.approved')}</Tag>
      <div>
        {say('languages.approvedBy', {
          who: authors.get(approval.approvedBy) ?? approval.approvedBy,
          at: shortInstant(approval.approvedAt, language, timeZone),
        })}
      </div>
    </>
  )
}

function Decision({ frame, definition, approvals, of }: OfLanguage) {
  const say = words(frame.language)
  if (isChecked(definition, of)) return null
  const isApproved = approvals.some((each) => each.language === of)
  const named = { language: nameIn(frame.language, of) }
  return (
    <form method="post" action={isApproved ? withdrawalPath(of) : approvalPath(of)}>
      <Button variant={isApproved ? 'tertiary' : 'secondary'} size="small">
        {isApproved ? say('languages.withdraw', named) : say('languages.approve', named)}
      </Button>
    </form>
  )
}

/** What a language is called in the reader's. */
function nameIn(reader: Language, of: Language): string {
  return new Intl.DisplayNames(reader, { type: 'language' }).of(of) ?? languageNames[of]
}

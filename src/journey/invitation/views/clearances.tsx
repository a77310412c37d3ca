import { phrase } from '../../../conference/definition/definition.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { clearancesPath, clearanceWithdrawalPath } from '../paths.ts'
import { missingClearances } from '../rules/letter-state.ts'
import { words } from '../words.ts'
import type { LetterPageProps } from './letter-page.tsx'

/** Each signatory with the clearance that stands for these words, and its evidence (INV-2). */
export function ClearancesTable(props: LetterPageProps) {
  const { frame, letter, definition, names, maySign } = props
  const { language } = frame
  const say = words(language)
  const rows = definition.signatories.map((signatory) => ({
    ...signatory,
    called: phrase(definition, signatory.name, language),
    held: phrase(definition, signatory.office, language),
    clearance: letter.clearances.find((one) => one.signatory === signatory.id),
  }))
  return (
    <Table
      language={language}
      id="clearances"
      caption={say('clearancesTitle')}
      rows={rows}
      rowKey={({ id }) => id}
      dense
      columns={[
        {
          key: 'signatory',
          head: say('signatory'),
          rowHead: true,
          cell: ({ called, held }) => (
            <>
              {called}
              <br />
              <span class="field-hint">{held}</span>
            </>
          ),
        },
        {
          key: 'cleared',
          head: say('clearance'),
          cell: ({ clearance }) =>
            clearance ? (
              <Tag state="done">
                {dateInWords(clearance.clearedOn, language)} {say(`how-${clearance.how}`)}
              </Tag>
            ) : (
              <Tag state="waiting">{say('notCleared')}</Tag>
            ),
        },
        {
          key: 'evidence',
          head: say('evidence'),
          cell: ({ clearance }) => clearance && <bdi>{clearance.note}</bdi>,
        },
        {
          key: 'by',
          head: say('recordedBy'),
          cell: ({ clearance }) => clearance && (names.get(clearance.recordedBy) ?? '–'),
        },
        ...(maySign && letter.state === 'drafted'
          ? [
              {
                key: 'withdraw',
                head: say('withdraw'),
                headHidden: true,
                cell: ({ clearance, called }: (typeof rows)[number]) =>
                  clearance && (
                    <form method="post" action={clearanceWithdrawalPath(letter.id, clearance.id)}>
                      <Button variant="tertiary" size="small" label={say('withdrawLabel', { name: called })}>
                        {say('withdraw')}
                      </Button>
                    </form>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** Records what a signatory has said: who, when, how, where it is to be seen. */
export function ClearanceForm(props: LetterPageProps) {
  const { frame, letter, definition, typed, today, errors } = props
  const { language } = frame
  const say = words(language)
  const missing = missingClearances(letter, definition.signatories)
  const error = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <form method="post" action={clearancesPath(letter.id)} class="stack" id="record">
      <h2 class="ds-heading" data-size="2xs">
        {say('recordTitle')}
      </h2>
      <p>{say('recordLead')}</p>
      <input type="hidden" name="hash" value={letter.definitionHash} />
      <Field
        language={language}
        name="signatory"
        label={say('signatory')}
        as="select"
        value={typed?.signatory ?? ''}
        error={error('signatory')}
        options={[
          { value: '', text: say('choose') },
          ...definition.signatories
            .filter(({ id }) => missing.includes(id))
            .map(({ id, name }) => ({ value: id, text: phrase(definition, name, language) })),
        ]}
      />
      <Field
        language={language}
        name="clearedOn"
        label={say('clearedOn')}
        type="date"
        width="short"
        value={typed?.clearedOn ?? today}
        error={error('clearedOn')}
      />
      <Field
        language={language}
        name="how"
        label={say('how')}
        as="select"
        value={typed?.how ?? ''}
        error={error('how')}
        options={[
          { value: '', text: say('choose') },
          ...(['mail', 'letter', 'telephone', 'in-person'] as const).map((how) => ({
            value: how,
            text: say(`how-${how}`),
          })),
        ]}
      />
      <Field
        language={language}
        name="note"
        label={say('note')}
        value={typed?.note ?? ''}
        error={error('note')}
        maxLength={1000}
        width="full"
      />
      <Button>{say('record')}</Button>
    </form>
  )
}

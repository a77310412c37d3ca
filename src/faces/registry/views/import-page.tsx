import { mostRows } from '../../../platform/tables/read-table.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { importPath, importTemplatePath, inviteesPath } from '../paths.ts'
import { words } from '../words.ts'

/** The largest table that is taken. */
export const mostMegabytes = 10

/** Why a file cannot be looked at. */
export type ImportError =
  | { code: 'none' | 'empty' | 'not-a-table' | 'too-long' | 'too-large' | 'gone' }
  | { code: 'missing'; columns: string[] }

/** The first step of an import: choosing the table. */
export function ImportPage({ frame, error }: { frame: DeskFrame; error?: ImportError | undefined }) {
  const { language } = frame
  const say = words(language)
  const problem =
    error &&
    say(`import.error.${error.code}`, {
      rows: mostRows,
      megabytes: mostMegabytes,
      columns: 'columns' in error ? error.columns.join(', ') : '',
    })
  return (
    <DeskPage
      {...frame}
      title={say('import.title')}
      crumbs={[{ text: say('invitees.title'), href: inviteesPath }, { text: say('import.title') }]}
      hasErrors={error !== undefined}
    >
      <ErrorSummary language={language} errors={problem ? [{ field: 'table', text: problem }] : []} />
      <p>{say('import.lead')}</p>
      <p>
        <a class="ds-link" href={importTemplatePath}>
          {say('import.template')}
        </a>
      </p>
      <Details summary={say('import.columns')}>
        <p>{say('import.columnsText')}</p>
      </Details>
      <form method="post" action={importPath} encType="multipart/form-data" novalidate>
        <Field
          language={language}
          name="table"
          type="file"
          label={say('import.file')}
          hint={say('import.fileHint', { megabytes: mostMegabytes })}
          error={problem}
          accept=".csv,.tsv,.txt,.xlsx"
        />
        <Button>{say('import.look')}</Button>
      </form>
    </DeskPage>
  )
}

import type { ImportPlan } from '../../../conference/import/plan-import.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { importConfirmationPath, importPath, inviteesPath } from '../paths.ts'
import { words } from '../words.ts'
import { ImportRefusals } from './import-refusals.tsx'
import { ImportSteps } from './import-steps.tsx'

export type ImportPlanPageProps = {
  frame: DeskFrame
  plan: ImportPlan
  /** The SHA-256 under which the table is kept until the person decides. */
  file: string
  /** The registry has changed since the plan was shown. */
  hasChanged?: boolean | undefined
}

/** The second step of an import: what each row would do, and every row that would be refused. */
export function ImportPlanPage({ frame, plan, file, hasChanged }: ImportPlanPageProps) {
  const { language } = frame
  const say = words(language)
  const refused = new Set(plan.problems.map(({ row }) => row)).size
  return (
    <DeskPage
      {...frame}
      title={say('import.plan')}
      crumbs={[
        { text: say('invitees.title'), href: inviteesPath },
        { text: say('import.title'), href: importPath },
        { text: say('import.plan') },
      ]}
    >
      {hasChanged && (
        <Notice kind="attention" live>
          <p>{say('import.changed')}</p>
        </Notice>
      )}
      <p>
        {say('import.summary', {
          rows: plan.rows,
          steps: plan.steps.length,
          refused,
          unchanged: plan.unchanged,
        })}
      </p>
      {plan.ignored.length > 0 && (
        <p>{say('import.ignored', { columns: plan.ignored.map((each) => headInWords(each)).join(', ') })}</p>
      )}
      <ImportRefusals language={language} problems={plan.problems} />
      <ImportSteps language={language} steps={plan.steps} />
      {plan.steps.length > 0 && (
        <form method="post" action={importConfirmationPath}>
          <input type="hidden" name="file" value={file} />
          <input type="hidden" name="digest" value={plan.digest} />
          <Button>{say('import.confirm', { count: plan.steps.length, refused })}</Button>
        </form>
      )}
    </DeskPage>
  )

  function headInWords({ head, suggestion }: ImportPlan['ignored'][number]): string {
    return suggestion ? say('import.meant', { head, suggestion }) : head
  }
}

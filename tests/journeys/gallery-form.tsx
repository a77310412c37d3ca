import type { Language } from '../../src/platform/i18n/language.ts'
import { Button } from '../../src/ui/button.tsx'
import { ButtonGroup } from '../../src/ui/button-group.tsx'
import { Checkbox } from '../../src/ui/checkbox.tsx'
import { Checkboxes } from '../../src/ui/checkboxes.tsx'
import { DateField } from '../../src/ui/date-field.tsx'
import { ErrorSummary } from '../../src/ui/error-summary.tsx'
import { Field } from '../../src/ui/field.tsx'
import { FigureChart } from '../../src/ui/figure-chart.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { Page } from '../../src/ui/page.tsx'
import { Radios } from '../../src/ui/radios.tsx'
import { TaskList } from '../../src/ui/task-list.tsx'

/** A delegate's page with every piece of a form, as it comes back with errors. */
export function GalleryForm({ language }: { language: Language }) {
  const asked = { language }
  return (
    <Page
      language={language}
      title="Registration"
      siteName="Conference"
      home={`/${language}`}
      languageHref={(other) => `/form/${other}`}
      account={<a href="/sign-out">Sign out</a>}
      footer={<p>Footer</p>}
      hasErrors
      noindex
      unchecked
    >
      <ErrorSummary
        language={language}
        errors={[
          { field: 'email', text: 'Enter an address' },
          { field: 'born-day', text: 'Enter a date' },
        ]}
      />
      <h1 class="ds-heading" data-size="lg">
        Registration
      </h1>
      <Notice kind="attention" title="A point to clarify">
        <p>The Note gives no address.</p>
      </Notice>
      <TaskList
        id="tasks"
        tasks={[
          { text: 'Your details', href: '#details', state: 'done', stateText: 'Done' },
          { text: 'What you need', href: '#needs', state: 'new', stateText: 'Not begun' },
          { text: 'Travel', hint: 'Opens later', state: 'stopped', stateText: 'Not open' },
        ]}
      />
      <form method="post" noValidate>
        <Field {...asked} name="name" label="Name" hint="As in the passport" value="Agnes" dir="auto" />
        <Field {...asked} name="email" label="Address" type="email" error="Enter an address" value="agnes" />
        <Field
          {...asked}
          name="state"
          label="State"
          as="select"
          value="UG"
          options={[
            { value: 'UG', text: 'Uganda' },
            { value: 'TR', text: 'Türkiye' },
          ]}
        />
        <DateField
          {...asked}
          name="born"
          legend="Date of birth"
          hint="For example, 27 3 1980"
          value={{ day: '31', month: '2', year: '1980' }}
          error="Enter a date"
        />
        <Radios {...asked} name="sign" legend="International Sign?" choices={answers} inline value="yes" />
        <Checkboxes
          {...asked}
          name="needs"
          legend="Needs"
          hint="Tick all"
          choices={answers}
          values={['no']}
          optional
        />
        <Checkbox {...asked} name="agree" label="I accept the conditions" error="Accept them first" />
        <Field {...asked} name="more" label="Anything else" as="textarea" optional width="full" />
        <ButtonGroup>
          <Button>Save and continue</Button>
          <Button variant="secondary">Save for later</Button>
          <Button variant="danger">Withdraw</Button>
          <Button variant="tertiary" href="#back">
            Back
          </Button>
        </ButtonGroup>
      </form>
      <FigureChart
        language={language}
        id="answers"
        title="Answers"
        summary="Two thirds have answered."
        heads={{ label: 'Answer', value: 'States' }}
        bars={[
          { label: 'Nominated', value: 88 },
          { label: 'No reply yet', value: 90 },
        ]}
      />
    </Page>
  )
}

const answers = [
  { value: 'yes', text: 'Yes', hint: 'A hint' },
  { value: 'no', text: 'No' },
]

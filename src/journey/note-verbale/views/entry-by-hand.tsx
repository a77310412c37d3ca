import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { type EntryProblems, type EntryView, megabytesOf, sentenceAbout } from '../entry/entry-view.ts'
import { words } from '../entry/words.ts'
import { entryChannels } from '../forms/entry-form.ts'
import { notesPath } from '../paths.ts'

/** The form of a letter, a call, a message on a telephone, a file: how, when, from whom, what it says. */
export function EntryByHand(view: EntryView) {
  const { frame, place, typed, limits } = view
  const { language } = frame
  const say = words(language)
  const sentence = (field: EntryProblems[number]['field']) => sentenceAbout(view, field)
  return (
    <form method="post" action={notesPath} enctype="multipart/form-data" novalidate>
      <h2 class="ds-heading" data-size="2xs">
        {say('handTitle')}
      </h2>
      <p>{say('handLead')}</p>
      <input type="hidden" name="way" value="hand" />
      <input type="hidden" name="entry" value={typed.entry} />
      <Radios
        language={language}
        name="channel"
        legend={say('channel')}
        inline
        value={typed.channel}
        error={sentence('channel')}
        choices={entryChannels.map((channel) => ({ value: channel, text: say(`channel-${channel}`) }))}
      />
      <Field
        language={language}
        name="receivedAt"
        type="datetime-local"
        label={say('receivedAt')}
        hint={say('receivedAt.hint', { place })}
        value={typed.receivedAt}
        error={sentence('receivedAt')}
      />
      <Field
        language={language}
        name="from"
        label={say('from')}
        hint={say('from.hint')}
        value={typed.from}
        error={sentence('from')}
        maxLength={200}
        dir="auto"
      />
      <Field
        language={language}
        name="address"
        type="email"
        label={say('address')}
        hint={say('address.hint')}
        optional
        value={typed.address}
        error={sentence('address')}
        maxLength={200}
        spellcheck={false}
        dir="ltr"
      />
      <Field
        language={language}
        name="subject"
        label={say('subject')}
        optional
        value={typed.subject}
        error={sentence('subject')}
        maxLength={300}
        dir="auto"
      />
      <Field
        language={language}
        name="text"
        as="textarea"
        rows={10}
        width="full"
        label={say('text')}
        hint={say('text.hint')}
        value={typed.text}
        error={sentence('text')}
        dir="auto"
      />
      <Field
        language={language}
        name="file"
        type="file"
        multiple
        accept=".pdf,.docx,.doc,.odt,.rtf,image/*"
        label={say('file')}
        hint={say('file.hint', { megabytes: megabytesOf(limits.portalFile) })}
        optional
        error={sentence('file')}
      />
      <Button>{say('enter')}</Button>
    </form>
  )
}

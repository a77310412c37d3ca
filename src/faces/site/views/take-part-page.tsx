import type { ComponentChildren } from 'preact'
import { hasText, renderSections, renderText } from '../../../conference/definition/render-text.ts'
import type { PlainTextName, SectionedTextName } from '../../../conference/definition/text-names.ts'
import { Prose } from '../../../ui/prose.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** How to take part, in full: the steps, whom to name, how many, by when, and what sponsorship is. */
export function TakePartPage(props: SiteView) {
  const { definition, language } = props
  const say = words(language)
  return (
    <SitePageFrame {...props} page="how-to-take-part" title={say('takePart')}>
      <h1 class="ds-heading" data-size="lg">
        {say('takePart')}
      </h1>
      <div class="full">
        <Steps
          level={2}
          steps={renderSections(definition, language, 'how-to-take-part').map((step) => ({
            id: step.id,
            title: step.title,
            children: <Prose html={step.html} />,
          }))}
        />
      </div>
      <Chapter id="when" title={say('deadlines')}>
        <Text {...props} name="deadlines" />
      </Chapter>
      <Chapter id="size" title={say('size')}>
        <Text {...props} name="size" />
      </Chapter>
      <Chapter id="whom" title={say('whomToName')}>
        <TextInSections {...props} name="profiles" />
      </Chapter>
      <Chapter id="online" title={say('registration')}>
        <Text {...props} name="registration" />
      </Chapter>
      {hasText(definition, 'sponsorship') && <Sponsorship {...props} />}
    </SitePageFrame>
  )
}

function Sponsorship(props: SiteView) {
  const say = words(props.language)
  const parts = [
    ['sponsorshipWho', 'sponsorship-who'],
    ['sponsorshipCovers', 'sponsorship-covers'],
    ['sponsorshipNeverCovers', 'sponsorship-never-covers'],
    ['sponsorshipConditions', 'sponsorship-conditions'],
    ['sponsorshipDuties', 'sponsorship-duties'],
  ] as const
  return (
    <Chapter id="sponsorship-in-full" title={say('sponsorship')}>
      <Text {...props} name="sponsorship" />
      {parts.map(([title, name]) => (
        <section key={name} aria-labelledby={name}>
          <h3 class="ds-heading" data-size="2xs" id={name}>
            {say(title)}
          </h3>
          <TextInSections {...props} name={name} />
        </section>
      ))}
    </Chapter>
  )
}

function Chapter({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 class="ds-heading" data-size="sm" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function Text({ definition, language, name }: SiteView & { name: PlainTextName }) {
  return <Prose html={renderText(definition, language, name).html} />
}

function TextInSections({ definition, language, name }: SiteView & { name: SectionedTextName }) {
  const sections = renderSections(definition, language, name)
  return (
    <ul class={sections.some(({ title }) => title) ? 'plain-list' : 'bullets'}>
      {sections.map((section) => (
        <li key={section.id}>
          {section.title && <strong>{section.title}</strong>}
          <Prose html={section.html} />
        </li>
      ))}
    </ul>
  )
}

import { Choices, type ChoicesProps } from './choices.tsx'

/** A question with one answer. Nothing is chosen beforehand unless `value` says so. */
export function Radios(props: ChoicesProps & { value?: string | undefined }) {
  return <Choices {...props} type="radio" isChosen={(value) => value === props.value} />
}

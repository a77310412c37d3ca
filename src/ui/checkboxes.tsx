import { Choices, type ChoicesProps } from './choices.tsx'

/** A question with any number of answers. */
export function Checkboxes(props: ChoicesProps & { values?: readonly string[] | undefined }) {
  return <Choices {...props} type="checkbox" isChosen={(value) => props.values?.includes(value) ?? false} />
}

import type { IncomingCommand } from '../../src/core/incoming.ts'
import type { Field, Form } from '../../src/core/outcome.ts'

/** A form asked as questions in turn. */
export interface FormDialogue {
  /** The question that is to be answered next. */
  readonly question: string
  /** Takes an answer: the next question, or all answers once there is no other. */
  answer(line: string): FormDialogue | { readonly command: string; readonly options: IncomingCommand['options'] }
}

/** Null when there is nothing to ask. */
export function createFormDialogue(form: Form): FormDialogue | null {
  return form.fields.length === 0 ? null : dialogueAt(form, 0, {})
}

function dialogueAt(form: Form, at: number, given: Readonly<Record<string, string>>): FormDialogue {
  const field = form.fields[at]!
  return {
    question: questionOf(field),
    answer(line) {
      const value = line.trim() || field.value
      // What must be known is asked again.
      if (field.required && value === '') return dialogueAt(form, at, given)
      const answers = { ...given, [field.name]: value }
      return at + 1 < form.fields.length
        ? dialogueAt(form, at + 1, answers)
        : { command: form.command, options: { ...form.carried, ...answers } }
    },
  }
}

/** An empty line takes what stands in brackets. */
function questionOf({ label, value }: Field): string {
  return value === '' ? `${label}:` : `${label} [${value}]:`
}

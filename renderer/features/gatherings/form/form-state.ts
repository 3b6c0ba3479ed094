import type { GatheringDocument } from '../../../../electron/contract';

/** A change of the document. */
export type Edit = (document: GatheringDocument) => GatheringDocument;

/** The last step taken back: what it was, and the edit that reverses only it (later typing stays). */
export interface UndoStep {
  readonly words: string;
  readonly back: Edit;
  /** Kept for Ctrl Z without a notice: what it did stands before one's eyes, with a button that reverses it. */
  readonly quiet?: boolean;
}

export interface FormState {
  readonly document: GatheringDocument;
  /** Steps that can be taken back, the latest last. */
  readonly steps: readonly UndoStep[];
  /** The step whose notice is on the screen. */
  readonly notice: UndoStep | null;
  /** Goes up with every change: drafts are saved when it does. */
  readonly revision: number;
}

export type FormAction =
  | { readonly type: 'edit'; readonly edit: Edit; readonly step?: UndoStep }
  | { readonly type: 'undo' }
  | { readonly type: 'dismiss-notice' };

const STEPS_KEPT = 50;

/** `unsaved`: the document holds something already that no draft has yet. */
export const startForm = ({
  document,
  unsaved = false,
}: {
  readonly document: GatheringDocument;
  readonly unsaved?: boolean;
}): FormState => ({ document, steps: [], notice: null, revision: unsaved ? 1 : 0 });

/** The form's one reducer. Text is undone by the text box itself; marks and lists are undone here. */
export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'edit': {
      const document = action.edit(state.document);
      if (document === state.document) return state;
      const steps = action.step ? [...state.steps, action.step].slice(-STEPS_KEPT) : state.steps;
      return { document, steps, notice: action.step === undefined || action.step.quiet === true ? state.notice : action.step, revision: state.revision + 1 };
    }
    case 'undo': {
      const last = state.steps.at(-1);
      if (!last) return state;
      return { document: last.back(state.document), steps: state.steps.slice(0, -1), notice: null, revision: state.revision + 1 };
    }
    case 'dismiss-notice':
      return { ...state, notice: null };
  }
}

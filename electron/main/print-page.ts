import type { WebContents } from 'electron';
import { fail, type Failure } from '../../db/domain/failure';
import { err, ok, type Result } from '../../db/domain/result';

/** Opens the system's print dialog for the page as it is. A person who closes the dialog has not failed. */
export function printPage(contents: WebContents): Promise<Result<null, Failure>> {
  return new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true }, (printed, reason) => {
      resolve(printed || reason === 'Print job canceled' || reason === 'cancelled' ? ok(null) : err(fail('print-failed')));
    });
  });
}

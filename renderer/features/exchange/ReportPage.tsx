import { useState } from 'react';
import type { WrittenFile } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { reportText as text } from '../../text/exchange';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { CoverStep } from './CoverStep';
import { NotYet } from './NotYet';
import { ChooseStep } from './ChooseStep';
import { ContentStep } from './ContentStep';
import type { Order } from './order';
import { WriteStep } from './WriteStep';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'content' }
  | { readonly at: 'write'; readonly order: Order }
  | { readonly at: 'cover'; readonly order: Order; readonly file: WrittenFile };

/** /exchange/report: the four steps of 导出上报包. */
export default function ReportPage() {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const superior = useAnswer('superior.view', {});
  if (superior.data?.state !== 'confirmed') {
    return (
      <AnsweredPage title={text.titlePlain} query={superior}>
        {(answer) => <NotYet superior={answer} />}
      </AnsweredPage>
    );
  }
  switch (step.at) {
    case 'choose':
      return <ChooseStep onNext={() => setStep({ at: 'content' })} />;
    case 'content':
      return <ContentStep onBack={() => setStep({ at: 'choose' })} onWrite={(order) => setStep({ at: 'write', order })} />;
    case 'write':
      return (
        <WriteStep
          order={step.order}
          onBack={() => setStep({ at: 'content' })}
          onCover={(file) => setStep({ at: 'cover', order: step.order, file })}
        />
      );
    case 'cover':
      return <CoverStep order={step.order} file={step.file} />;
  }
}

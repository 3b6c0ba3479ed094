import { Component, type ReactNode } from 'react';
import { frame } from '../text/frame';

interface GuardState {
  readonly crashed: boolean;
}

/** A bug in one screen leaves the frame standing, with a calm sentence. React knows only class components for this. */
export class ScreenGuard extends Component<{ readonly children: ReactNode }, GuardState> {
  override state: GuardState = { crashed: false };

  static getDerivedStateFromError(): GuardState {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <div className="page" role="alert">
        <h1>{frame.crashed}</h1>
        <p>{frame.crashedText}</p>
        <p>
          <a href="#/">{frame.toHome}</a>
        </p>
      </div>
    );
  }
}

import { Component, type ComponentChildren, render } from 'preact';
import { Widget, type WidgetProps } from './Widget.tsx';

/**
 * Draws the widget into `container`. Any fault while drawing is handed to `onError`, once, and never reaches the page.
 * @returns the function that takes the widget away again.
 */
export function mount(container: Element, props: WidgetProps): () => void {
  render(
    <Boundary onError={props.onError}>
      <Widget {...props} />
    </Boundary>,
    container,
  );
  return () => render(null, container);
}

interface BoundaryProps {
  readonly onError: (error: unknown) => void;
  readonly children: ComponentChildren;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };
  override componentDidCatch(error: unknown) {
    this.setState({ failed: true });
    this.props.onError(error);
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

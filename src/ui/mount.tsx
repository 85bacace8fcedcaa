import { Component, type ComponentChildren, options, render, type VNode } from 'preact';
import { Widget, type WidgetProps } from './Widget.tsx';

/** Preact goes through properties by `for … in`. So they inherit nothing: what a page has added to `Object.prototype` is none of ours. */
options.vnode = (vnode: VNode) => {
  vnode.props = Object.setPrototypeOf(vnode.props, null);
};

/**
 * Draws the widget into `container`. The first fault, in drawing or in a tap, is handed to `onError` and never reaches
 * the page; the host then takes the widget away.
 * @returns the function that takes the widget away.
 */
export function mount(container: Element, props: WidgetProps): () => void {
  let failed = false;
  let over = false;
  const onError = (error: unknown) => {
    if (failed || over) return;
    failed = true;
    queueMicrotask(() => props.onError(error)); // not in the middle of drawing
  };
  render(
    <Boundary onError={onError}>
      <Widget {...props} onError={onError} />
    </Boundary>,
    container,
  );
  return () => {
    over = true; // what fails while it is taken away concerns nobody
    render(null, container);
  };
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

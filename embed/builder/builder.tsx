import { render } from 'preact';
import { OwnerPage } from './OwnerPage.tsx';

render(<OwnerPage />, document.body);

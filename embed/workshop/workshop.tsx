import { render } from 'preact';
import { WorkshopPage } from './WorkshopPage.tsx';

render(<WorkshopPage />, document.body);

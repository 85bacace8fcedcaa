import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';

const container = document.querySelector('#app');
if (container) hydrateRoot(container, <App />);

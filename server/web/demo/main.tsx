import { render } from 'preact';
import { startShop } from './shop-state.ts';
import './styles/demo.css';
import { Shop } from './views/shop.tsx';

render(<Shop />, document.getElementById('shop') ?? document.body);
void startShop();

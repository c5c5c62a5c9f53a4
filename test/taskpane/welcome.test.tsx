import { screen } from '@testing-library/react';
import { renderPane } from '../support/renderPane';

test('a person without sheets of Saldo starts at the welcome, with the focus on the title', async () => {
  renderPane();
  expect(await screen.findByRole('heading', { level: 1, name: 'Welkom' })).toHaveFocus();
  expect(screen.getByText('Waar komt uw tekort of overschot vandaan?')).toBeVisible();
});

import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import type { Source } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { counted, useWords } from '../app/words';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';

/** Tables and names of the workbook, asked for when the list opens: they change while the pane is open. */
export const TablePicker = () => {
  const words = useWords();
  const { t } = words;
  const { workbook } = useServices();
  const { dispatch } = useSession();
  const { takeAddress } = useSource();
  const [sources, setSources] = useState<readonly Source[]>([]);
  const list = async (): Promise<void> => {
    const answer = await workbook.listSources();
    if (answer.ok) setSources(answer.value);
    else dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <Menu onOpenChange={(_event, { open }) => void (open && list())}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{t('pane.source.pick')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sources.length === 0 && <MenuItem disabled>{t('pane.source.noTables')}</MenuItem>}
          {sources.map(({ name, address, rows }) => (
            <MenuItem
              key={name}
              subText={`${address} · ${t('pane.counts.rows', counted(rows, words))}`}
              onClick={() => void takeAddress(name)}
            >
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

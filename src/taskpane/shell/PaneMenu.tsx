import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Language } from '../../text/instance';
import { useWords } from '../app/words';
import { looks, type Look } from '../theme/useDark';
import { useLookAndLanguage } from './lookAndLanguage';
import { useNavigation } from './navigation';

const languages: readonly (readonly [Language, 'dutch' | 'english'])[] = [
  ['nl', 'dutch'],
  ['en', 'english'],
];

/** Language, appearance, help and about: what is not part of the work itself. */
export const PaneMenu = () => {
  const { t } = useWords();
  const { go } = useNavigation();
  const { look, setLook, language, setLanguage } = useLookAndLanguage();
  return (
    <Menu
      checkedValues={{ language: [language], look: [look] }}
      onCheckedValueChange={(_event, { name, checkedItems: [chosen] }) =>
        name === 'language' ? setLanguage(chosen as Language) : setLook(chosen as Look)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          menuIcon={null}
          aria-label={t('pane.menu.label')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('pane.menu.language')}</MenuGroupHeader>
            {languages.map(([value, name]) => (
              <MenuItemRadio key={value} name="language" value={value}>
                {t(`pane.menu.${name}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('pane.menu.look')}</MenuGroupHeader>
            {looks.map((value) => (
              <MenuItemRadio key={value} name="look" value={value}>
                {t(`pane.menu.${value}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => go('explain')}>{t('pane.menu.method')}</MenuItem>
          <MenuItem onClick={() => go('about')}>{t('pane.menu.about')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

import { createContext, useContext } from 'react';
import { type Theme, themeOf } from './theme.ts';

const ThemeContext = createContext<Theme>(themeOf('dark', 2));

export const ThemeProvider = ThemeContext.Provider;

export const useTheme = (): Theme => useContext(ThemeContext);
